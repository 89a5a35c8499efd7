package fingerpost.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fault of the program itself: the person reads one sentence with a short code, and the trace goes to a file. The file
 * holds classes and line numbers only, nothing of the document.
 */
public final class Mishap {
    private Mishap() {}

    /** Reports it on the error stream and returns the exit code. */
    public static int report(Console console, Throwable failure) {
        String code = code(failure);
        String sentence = failure instanceof OutOfMemoryError
                ? "there is not enough memory for this (code " + code
                        + "); close other programs, or give Java more with" + " -Xmx."
                : "something went wrong in the program itself (code " + code + "); nothing was half-written.";
        String where = log(console.state(), code, failure)
                .map(file -> " Details for a report are in " + file + ".")
                .orElse(" Details could not be written to " + console.state() + ".");
        console.note("fingerpost: " + sentence + where);
        return Exit.WRONG;
    }

    /** Short, and the same for the same fault: from the class of the failure and where in the program it arose. */
    static String code(Throwable failure) {
        String place = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("fingerpost."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (failure.getClass().getName() + " " + place).hashCode();
        return HexFormat.of().toHexDigits(hash).substring(2);
    }

    private static Optional<Path> log(Path state, String code, Throwable failure) {
        try {
            Path file = Files.createDirectories(state).resolve("fault-" + code + ".log");
            Files.writeString(file, trace(failure), StandardCharsets.UTF_8);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable each = failure;
        for (int depth = 0; each != null && depth < 10; depth++) {
            text.append(depth == 0 ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            Stream.of(each.getStackTrace())
                    .limit(200)
                    .forEach(frame -> text.append("    at ").append(frame).append('\n'));
            each = each.getCause();
        }
        return text.append("Java ").append(Runtime.version()).append('\n').toString();
    }
}
