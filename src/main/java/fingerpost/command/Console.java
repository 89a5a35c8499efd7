package fingerpost.command;

import fingerpost.document.json.Json;
import fingerpost.document.json.JsonPrinting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a command talks to.
 *
 * @param out for what was asked for
 * @param err for questions, hints and problems
 * @param in for answers
 * @param terminal whether a person sits there who can answer
 * @param state the folder for logs
 * @param today the day by which certificates expire
 */
public record Console(
        PrintStream out, PrintStream err, BufferedReader in, boolean terminal, Path state, LocalDate today) {
    /** One or more lines of the result. Control characters of a document never reach the terminal. */
    void say(String text) {
        out.println(plain(text));
    }

    void json(Json value) {
        out.print(JsonPrinting.of(value));
        out.flush();
    }

    /** A sentence beside the result. */
    void note(String text) {
        err.println(plain(text));
    }

    /** Asks a question that is answered by yes or no; no where the input ends. */
    boolean agrees(String question) {
        err.print(plain(question) + " [y/N] ");
        err.flush();
        try {
            String answer = in.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException closed) {
            return false;
        }
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int kind = Character.getType(c);
            boolean hidden = kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE;
            plain.appendCodePoint(hidden && c != '\n' && c != '\t' ? '\ufffd' : c);
        });
        return plain.toString();
    }
}
