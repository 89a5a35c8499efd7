package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.SimulationProblem;
import java.util.Optional;

/**
 * Plays a little that nobody sees, so that the first picture that somebody waits for does not wait for classes to be loaded, which
 * takes longer than to play some hundred thousand requests.
 */
final class Practice {
    private static final double REQUESTS = 3_000;

    private Practice() {}

    /** The backends in that experiment, played with very few clients; empty where it cannot be played. */
    static Optional<Chart> of(Experiment experiment) {
        try {
            double all =
                    Math.max(1, ready(experiment, new Stage(1, 1, 1)).model().expectedRequests());
            Stage few = new Stage(Math.min(1, REQUESTS / all), 1, REQUESTS);
            Result result =
                    new Result(experiment, ready(experiment, few).play(_ -> {}, () -> false), few.clients(), false);
            return Optional.of(PictureKind.BACKENDS.of(result, false));
        } catch (SimulationProblem impossible) {
            return Optional.empty();
        }
    }

    private static Simulation ready(Experiment experiment, Stage stage) {
        return Simulation.of(
                stage.thinned(experiment.topology()),
                experiment.scenario(),
                experiment.dials().options().withRuns(1));
    }
}
