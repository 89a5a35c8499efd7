package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    Path folder;

    @Test
    void onATerminalOneLineIsWrittenOverAndLeftEmpty() {
        Session session = Session.answering(folder, "");
        Progress progress = new Progress(session.console());
        progress.at("a long line");
        progress.at("short");
        progress.end();
        progress.end();
        assertThat(session.err()).isEqualTo("\ra long line\rshort      \r     \r");
    }

    @Test
    void controlCharactersOfANameAreNotPrinted() {
        Session session = Session.answering(folder, "");
        new Progress(session.console()).at("a\u001b[2Jb");
        assertThat(session.err()).isEqualTo("\ra\ufffd[2Jb");
    }

    @Test
    void elsewhereNothingIsPrinted() {
        Session session = Session.in(folder);
        Progress progress = new Progress(session.console());
        progress.at("anything");
        progress.end();
        assertThat(session.err()).isEmpty();
    }
}
