package fingerpost.ui.simulate;

import fingerpost.document.Samples;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;

/** Samples, played once for tests. */
final class Plays {
    private Plays() {}

    static Topology sample(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    static Result of(Topology topology, Scenario scenario) {
        Experiment experiment = new Experiment(topology, scenario, new Dials(1, 1, 2));
        Outcome outcome =
                Simulation.of(topology, scenario, experiment.dials().options()).play(_ -> {}, () -> false);
        return new Result(experiment, outcome, 1, true, Origins.of(experiment, outcome, () -> false));
    }

    /** The canary's own release in three steps. */
    static Result release() {
        Topology topology = sample("canary");
        return of(topology, topology.all(Scenario.class).getFirst());
    }
}
