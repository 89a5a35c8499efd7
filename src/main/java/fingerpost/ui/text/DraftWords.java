package fingerpost.ui.text;

import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;

/** What is said of a text. */
final class DraftWords {
    private DraftWords() {}

    /** How it stands to the design. */
    static String state(Draft draft) {
        if (!draft.editable) {
            return draft.rows.isEmpty()
                    ? ""
                    : Speech.of(
                            "{0} lines: the first 20,000 are shown, to read only.", Numbers.whole(draft.rows.size()));
        }
        if (draft.overtaken) {
            return Speech.of("The design was changed elsewhere meanwhile; your text is kept.");
        }
        if (draft.pending) {
            return "";
        }
        return draft.faults.isEmpty() ? Speech.of("As the design says") : Speech.of("Not in the design yet");
    }

    /** Why it is not taken over, with the first place; empty where it is. */
    static String fault(Draft draft) {
        if (draft.faults.isEmpty()) {
            return "";
        }
        TextFault first = draft.faults.getFirst();
        int more = draft.faults.size() - 1;
        return (first.line() == 0
                        ? first.message()
                        : Speech.of("Line {0}, column {1}: {2}", first.line(), first.column(), first.message()))
                + (more == 0 ? "" : " " + Speech.count(more, "And one more.", "And {0} more."));
    }
}
