package fingerpost.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNoteTest {
    private static FileNote note(String file, int line, String message) {
        return new FileNote(FileNote.Grade.NOTE, "kept", file, line, line == 0 ? 0 : 7, message, message);
    }

    @ParameterizedTest
    @CsvSource({"'', 12, 12:7", "a.conf, 12, a.conf:12:7", "a.conf, 0, a.conf", "'', 0, ''"})
    void thePlaceIsAsMuchAsIsKnown(String file, int line, String place) {
        assertThat(note(file, line, "").place()).isEqualTo(place);
    }

    @Test
    void whatMovesTheCursorOrTurnsTheTextIsEscaped() {
        FileNote note = note("a\u001b[2J.conf", 1, "one\ntwo\u202e\u0000\u2028\ud800 \u00fc");
        assertThat(note.message()).isEqualTo("one\\u000atwo\\u202e\\u0000\\u2028\\ud800 \u00fc");
        assertThat(note.cure()).isEqualTo(note.message());
        assertThat(note.file()).isEqualTo("a\\u001b[2J.conf");
        assertThat(new FileFailure("a\rb").getMessage()).isEqualTo("a\\u000db");
    }
}
