package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    static List<String> names() {
        return Commands.names();
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Session session = Session.in(folder);
        assertThat(session.run("--help")).isZero();
        assertThat(session.out()).contains(Commands.names()).contains("Exit codes: 0 fine; 1", "2 the input");
        assertThat(session.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandHasHelpAndVersion(String name) {
        Session session = Session.in(folder);
        assertThat(session.run(name, "--help")).isZero();
        assertThat(session.out()).startsWith("Usage: fingerpost " + name);
        assertThat(session.run(name, "--version")).isZero();
        assertThat(session.out()).contains("document format 1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCallWithoutItsFileIsOneSentence(String name) {
        Session session = Session.in(folder);
        assertThat(session.run(name)).isEqualTo(2);
        assertThat(session.err()).contains("Missing required").endsWith("See fingerpost " + name + " --help.\n");
        assertThat(session.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expot", "serve"})
    void anUnknownCommandIsAnsweredWithThoseThereAre(String name) {
        Session session = Session.in(folder);
        assertThat(session.run(name)).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("fingerpost: There is no command and no file \"" + name
                        + "\"; the commands are "
                        + String.join(", ", Commands.names()) + ".\n");
    }

    @Test
    void anUnknownOptionIsOneSentence() {
        Session session = Session.in(folder);
        assertThat(session.run("check", "--fast", "x")).isEqualTo(2);
        assertThat(session.err()).isEqualTo("fingerpost: Unknown option: '--fast'. See fingerpost check --help.\n");
        assertThat(session.run()).isEqualTo(2);
        assertThat(session.err()).startsWith("Say what to do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check FILE",
                "walk FILE http://www.example.com/",
                "simulate FILE",
                "export FILE --to zone --out OUT",
                "draw FILE -o OUT.svg"
            })
    void aBrokenDocumentIsOneSentenceWithItsPlace(String call) throws java.io.IOException {
        Path file = Files.writeString(
                folder.resolve("broken.json"), "{\"format\": \"fingerpost\", \"version\": 1,\n\"zones\": [{}]}");
        Session session = Session.in(folder);
        Path out = folder.resolve("out");
        Object[] words = call.replace("FILE", file.toString())
                .replace("OUT", out.toString())
                .split(" ");
        assertThat(session.run(words)).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .isEqualTo("fingerpost: " + file
                        + ": line 2, column 11, at zones[0]: The field \"apex\" is missing here.\n");
        assertThat(out).doesNotExist();
    }
}
