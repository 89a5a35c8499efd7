package fingerpost.ui.diagnose;

import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what a person wants to send to others where that person says. */
public final class ReportKeeping {
    private final Ask ask;
    private final Background background;

    public ReportKeeping(Ask ask, Background background) {
        this.ask = ask;
        this.background = background;
    }

    /**
     * Asks where, and writes the text there off the UI thread.
     *
     * @param what the title of the question: {@code Save the report}
     * @param told gets one sentence afterwards
     */
    void save(String what, String suggestion, String text, Consumer<String> told) {
        ask.textToSave(what, suggestion, Optional.empty())
                .ifPresent(file -> background.<Path>start(
                        Speech.of("Saving {0}", suggestion),
                        () -> Files.writeString(file, text),
                        written -> told.accept(Speech.of("Saved as {0}.", written.getFileName())),
                        failure -> told.accept(Speech.of("Not saved. {0}", Reason.of(failure)))));
    }

    void saveCure(String text, Consumer<String> told) {
        save(Speech.of("Export the cure"), "cure.nsupdate", text, told);
    }
}
