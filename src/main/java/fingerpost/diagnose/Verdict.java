package fingerpost.diagnose;

import java.util.List;

/** What became of one check of a report. */
public sealed interface Verdict {
    /** The catalogue's code, such as {@code NS05}. */
    String code();

    /** Looked at and in order. */
    record Passed(String code, String title) implements Verdict {}

    /**
     * Looked at and not in order.
     *
     * @param findings at least one
     */
    record Found(String code, String title, List<LiveFinding> findings) implements Verdict {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Not looked at; never to be read as in order.
     *
     * @param why one sentence: no server answered, the budget was spent, the person did not allow it
     */
    record NotTested(String code, String title, String why) implements Verdict {}
}
