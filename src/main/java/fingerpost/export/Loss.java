package fingerpost.export;

import fingerpost.topology.Subject;
import java.util.Locale;

/**
 * How well a target expresses one thing of the design.
 *
 * @param message what differs and the nearest substitute; empty for exact
 */
public record Loss(Subject subject, Status status, String message) {
    /** How much of the meaning survives. */
    public enum Status {
        EXACT,
        APPROXIMATE,
        CANNOT;

        /** The word of the command line's JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
