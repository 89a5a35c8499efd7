package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MishapTest {
    @TempDir
    Path folder;

    @Test
    void aFaultIsOneSentenceWithACodeAndItsTraceLiesInTheStateFolder() throws IOException {
        Session session = Session.in(folder);
        IllegalStateException fault = new IllegalStateException("secret.example.com", new IOException("secret"));
        assertThat(Mishap.report(session.console(), fault)).isEqualTo(2);
        Path log = folder.resolve("state").resolve("fault-" + Mishap.code(fault) + ".log");
        assertThat(session.err())
                .hasLineCount(1)
                .contains("(code " + Mishap.code(fault) + ")")
                .endsWith("Details for a report are in " + log + ".\n")
                .doesNotContain("Exception");
        assertThat(Files.readString(log))
                .contains("java.lang.IllegalStateException", "caused by java.io.IOException", "MishapTest.java:")
                .doesNotContain("secret");
    }

    @Test
    void theSameFaultHasTheSameCodeAndAnotherHasAnother() {
        assertThat(Mishap.code(new IllegalStateException("a"))).isEqualTo(Mishap.code(new IllegalStateException("b")));
        assertThat(Mishap.code(new IllegalStateException())).isNotEqualTo(Mishap.code(new ArithmeticException()));
        assertThat(Mishap.code(new IllegalStateException())).matches("[0-9a-f]{6}");
    }

    @Test
    void aStateFolderThatCannotBeWrittenIsSaidToo() throws IOException {
        Files.writeString(folder.resolve("state"), "");
        Session session = Session.in(folder);
        Mishap.report(session.console(), new OutOfMemoryError());
        assertThat(session.err()).contains("not enough memory").contains("could not be written to");
    }
}
