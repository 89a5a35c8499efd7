package fingerpost.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of look-ups, one a line; blank lines and lines behind a {@code ;} or {@code #} ask nothing. */
final class DigBatch {
    private static final String STANDARD_INPUT = "-";

    private DigBatch() {}

    /** The arguments of every look-up: those of the call, and behind them those of the line. */
    static List<List<String>> lines(Console console, String file, List<String> common) {
        List<List<String>> asks = new ArrayList<>();
        try (BufferedReader reader =
                file.equals(STANDARD_INPUT) ? console.in() : Files.newBufferedReader(Path.of(file))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.strip();
                if (!text.isEmpty() && !text.startsWith(";") && !text.startsWith("#")) {
                    List<String> words = new ArrayList<>(common);
                    words.addAll(List.of(text.split("\\s+", -1)));
                    asks.add(words);
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new CallProblem("The batch file " + file + " cannot be read.", unreadable);
        }
        if (asks.isEmpty()) {
            throw new CallProblem("The batch file " + file + " asks nothing.");
        }
        return asks;
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
