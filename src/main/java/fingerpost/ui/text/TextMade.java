package fingerpost.ui.text;

import fingerpost.document.Document;
import java.util.List;
import java.util.Set;

/**
 * What came of a typed text, worked out away from the UI thread.
 *
 * @param text as it was typed
 * @param next the document with its change; the ground again where it was not taken
 * @param rows of the part in that document
 */
record TextMade(String text, TextReading reading, Document ground, Document next, List<TextRow> rows) {
    static TextMade of(DesignText part, Document base, Document ground, String text, Set<String> told) {
        TextReading reading = part.read(base.topology(), text, told);
        if (!reading.isTaken()) {
            return new TextMade(text, reading, ground, ground, List.of());
        }
        try {
            Document next = reading.change().apply(ground);
            return new TextMade(text, reading, ground, next, part.rows(next.topology()));
        } catch (IllegalArgumentException refused) {
            TextReading not = new TextReading(
                    reading.about(),
                    List.of(new TextFault(0, 0, fingerpost.ui.shared.Reason.of(refused))),
                    reading.change());
            return new TextMade(text, not, ground, ground, List.of());
        }
    }
}
