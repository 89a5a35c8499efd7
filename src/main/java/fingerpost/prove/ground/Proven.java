package fingerpost.prove.ground;

import java.util.Locale;

/**
 * One question of the table: what the design says and what the real server said.
 *
 * @param server which program was asked: {@code named}, {@code nginx edge}
 * @param question as a person would ask it: {@code www.example.com. A from 192.0.2.1}
 * @param reason why they differ, as far as the export told it, or what a share was measured against; may be empty
 */
public record Proven(
        String server, String question, String predicted, String observed, Verdict verdict, String reason) {
    /** Whether the two agree. */
    public enum Verdict {
        AGREES,
        /** They differ, and the export said that something of it cannot be expressed exactly. */
        EXPECTED,
        DIFFERS,
        /** The time was over before it was asked, or asked often enough: nothing is known of it. */
        NOT_ASKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What there was no time for. */
    public static Proven notAsked(String server, String question, String predicted) {
        return new Proven(
                server, question, predicted, "not asked", Verdict.NOT_ASKED, "The time was over before it was asked.");
    }

    public boolean agrees() {
        return verdict == Verdict.AGREES;
    }
}
