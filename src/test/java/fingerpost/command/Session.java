package fingerpost.command;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** A command line in this process, with what it said. */
final class Session {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console;

    private Session(Path state, boolean terminal, String answers) {
        this.console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new BufferedReader(new StringReader(answers)),
                terminal,
                state,
                LocalDate.of(2026, 11, 22));
    }

    /** Nobody sits there. */
    static Session in(Path folder) {
        return new Session(folder.resolve("state"), false, "");
    }

    /** A person sits there and types this. */
    static Session answering(Path folder, String answers) {
        return new Session(folder.resolve("state"), true, answers);
    }

    int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        out.reset();
        err.reset();
        return Commands.run(console, words);
    }

    Console console() {
        return console;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static Path sample(String name) {
        return Path.of("sample-topologies", name + ".topology.json");
    }
}
