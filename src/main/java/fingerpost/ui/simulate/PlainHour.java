package fingerpost.ui.simulate;

import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The scenario of a design that has none: an hour in which nothing happens. */
final class PlainHour {
    private PlainHour() {}

    static Scenario of(Topology topology) {
        return new Scenario(
                Id.from("plain-hour", topology.byId()::containsKey),
                Speech.of("A plain hour"),
                Duration.ofHours(1),
                List.of(),
                Set.of(Scenario.Measure.values()));
    }

    /** The scenarios of the design in its order, and the plain hour after them. */
    static List<Scenario> after(Topology topology) {
        List<Scenario> all = new java.util.ArrayList<>(topology.all(Scenario.class));
        all.add(of(topology));
        return List.copyOf(all);
    }
}
