package fingerpost.ui.plan;

import fingerpost.dns.Ttl;
import fingerpost.plan.Plan;
import fingerpost.plan.Planner;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;

/** Which of two designs is deployed, and which is wanted. */
enum Direction {
    FROM_HERE("From this design to"),
    TO_HERE("To this design from"),
    FROM_LIVE("To this design from what is live");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    String word() {
        return Speech.of(word);
    }

    /**
     * The plan between this design and the other.
     *
     * @throws IllegalArgumentException where no way leads
     */
    Plan plan(Topology here, Topology there, Ttl quick) {
        return switch (this) {
            case FROM_HERE -> Planner.of(here, there, quick);
            case TO_HERE, FROM_LIVE -> Planner.of(there, here, quick);
        };
    }
}
