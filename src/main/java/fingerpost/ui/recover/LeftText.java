package fingerpost.ui.recover;

import fingerpost.document.JournalEntry;
import fingerpost.ui.speech.Speech;
import java.time.Instant;

/** What was left unsaved, in words. */
final class LeftText {
    private LeftText() {}

    static String of(JournalEntry entry, Instant now) {
        String ago = Ago.of(entry.edited(), now);
        if (entry.steps() == 0) {
            return Speech.of("Edited {0}, never saved", ago);
        }
        return Speech.of(
                "Edited {0}, {1}", ago, Speech.count(entry.steps(), "1 step not saved", "{0} steps not saved"));
    }
}
