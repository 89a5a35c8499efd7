package fingerpost.ui.model;

import fingerpost.topology.Subject;
import java.util.List;

/**
 * A box that live answers are about: on the way of a trace, or a finding of a report stands there.
 *
 * @param steps of the trace that concern it, by their numbers from 1, ascending; none for a finding
 * @param word what came from there, as short as a label
 * @param told the same in whole sentences
 */
public record Hop(Subject node, List<Integer> steps, Standing standing, String word, String told) {
    /** How it is with the box, from the worst to the best. */
    public enum Standing {
        WRONG("\u00d7"),
        MISSING("\u00d7"),
        DIFFERS("\u2260"),
        DOUBTFUL("!"),
        NOT_TESTED("?"),
        /** Something was asked or reached there; the design says nothing that could be compared. */
        PASSED("\u2192"),
        SAME("=");

        private final String sign;

        Standing(String sign) {
            this.sign = sign;
        }

        /** Tells it apart from far away. */
        public String sign() {
            return sign;
        }
    }

    public Hop {
        steps = List.copyOf(steps);
    }
}
