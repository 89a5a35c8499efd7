package fingerpost.plan;

import fingerpost.plan.difference.Difference;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/**
 * One thing to do on the way.
 *
 * @param title what is done, in a few words
 * @param changes against the step before; never none
 * @param after the design that stands once it is done, to be exported and deployed
 * @param checks how to see that it took effect
 * @param pause before the next step
 * @param risk what happens where it is skipped or done too early
 * @param drain how clients leave the old answers, as simulated; empty where nothing drains or nobody asks
 */
public record Step(
        Kind kind,
        String title,
        List<Difference> changes,
        Topology after,
        List<Check> checks,
        Wait pause,
        String risk,
        Optional<Draining> drain) {
    /** What kind of thing, in the order in which they come. */
    public enum Kind {
        UNSIGN("unsign"),
        PREPARE("prepare"),
        LOWER("lower"),
        PUBLISH("publish"),
        ROUTE("route"),
        SWITCH("switch"),
        REMOVE("remove"),
        DISMANTLE("dismantle"),
        RAISE("raise"),
        SIGN("sign");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word of the command line's JSON. */
        public String word() {
            return word;
        }
    }

    public Step {
        changes = List.copyOf(changes);
        checks = List.copyOf(checks);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A step that changes nothing is none.");
        }
    }

    Step with(Draining simulated) {
        return new Step(kind, title, changes, after, checks, pause, risk, Optional.of(simulated));
    }
}
