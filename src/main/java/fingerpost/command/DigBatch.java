package fingerpost.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A file of look-ups, one a line, read while they are asked; blank lines and lines behind a {@code ;} or {@code #} ask nothing.
 */
final class DigBatch implements Iterator<DigBatch.Line>, AutoCloseable {
    private static final String STANDARD_INPUT = "-";

    /** A look-up of the batch: its arguments, behind those of the call, and what they ask. */
    record Line(List<String> words, DigAsk ask) {}

    private final String file;
    private final BufferedReader reader;
    private final List<String> common;
    private final boolean typed;
    private Optional<Line> next = Optional.empty();
    private long number;

    private DigBatch(String file, BufferedReader reader, List<String> common, boolean typed) {
        this.file = file;
        this.reader = reader;
        this.common = common;
        this.typed = typed;
    }

    /** The batch of that file, or of the standard input; {@code common} are the arguments of all its lines. */
    static DigBatch open(Console console, String file, List<String> common) {
        boolean input = file.equals(STANDARD_INPUT);
        try {
            BufferedReader reader = input ? console.in() : Files.newBufferedReader(Path.of(file));
            return new DigBatch(file, reader, common, input && console.terminal());
        } catch (IOException | InvalidPathException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** Whether a person types it and waits for each answer. */
    boolean typed() {
        return typed;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = read();
        }
        return next.isPresent();
    }

    @Override
    public Line next() {
        Line line = peek();
        next = Optional.empty();
        return line;
    }

    /** The next look-up, left where it is. */
    Line peek() {
        if (!hasNext()) {
            throw new NoSuchElementException(file);
        }
        return next.orElseThrow();
    }

    private Optional<Line> read() {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = line.strip();
                if (!text.isEmpty() && !text.startsWith(";") && !text.startsWith("#")) {
                    return Optional.of(line(text));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private Line line(String text) {
        List<String> words = new ArrayList<>(common);
        words.addAll(List.of(text.split("\\s+", -1)));
        try {
            return new Line(words, DigWords.ask(words));
        } catch (CallProblem wrong) {
            throw new CallProblem(file + ", line " + number + ": " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public void close() {
        try {
            if (!file.equals(STANDARD_INPUT)) {
                reader.close();
            }
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static CallProblem unreadable(String file, Exception why) {
        return new CallProblem("The batch file " + file + " cannot be read.", why);
    }

    /** The arguments without the batch file. */
    static List<String> without(List<String> words) {
        return omitting(words, "-f", false);
    }

    /** The arguments as they may be shown: without a secret. */
    static List<String> shown(List<String> words) {
        return omitting(words, "-y", true);
    }

    private static List<String> omitting(List<String> words, String option, boolean keptAsName) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith(option)) {
                left.add(word);
            } else {
                i += word.equals(option) ? 1 : 0;
                if (keptAsName) {
                    left.add(option + " ...");
                }
            }
        }
        return left;
    }
}
