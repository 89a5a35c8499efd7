package fingerpost.ui.simulate;

import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.Set;

/** All that the outcome of a simulation depends on. */
record Experiment(Topology topology, Scenario scenario, Dials dials) {
    /** Why what came of this is not what {@code wanted} would give; empty where the outcome is the same. */
    Optional<String> outdated(Experiment wanted) {
        if (!scenario.id().equals(wanted.scenario.id())) {
            return Optional.of(Speech.of(
                    "The pictures show “{0}”, not “{1}”.", Words.name(scenario), Words.name(wanted.scenario)));
        }
        if (!essence(topology).equals(essence(wanted.topology))
                || !essence(scenario).equals(essence(wanted.scenario))) {
            return Optional.of(Speech.of("The design or the scenario changed since this run."));
        }
        return dials.withThreads(1).equals(wanted.dials.withThreads(1))
                ? Optional.empty()
                : Optional.of(Speech.of("The options changed since this run."));
    }

    /** Without its title and note, and without the scenarios, of which one is played. */
    private static Topology essence(Topology topology) {
        Topology left = topology.titled("", "");
        for (Scenario each : topology.all(Scenario.class)) {
            left = left.without(each.id());
        }
        return left;
    }

    private static Scenario essence(Scenario scenario) {
        return scenario.called("", "").withMeasures(Set.of());
    }
}
