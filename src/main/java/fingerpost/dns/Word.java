package fingerpost.dns;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One word of the data of a record as a zone file writes it (RFC 1035 section 5.1), escapes not yet read.
 *
 * @param text without the quotation marks around all of it; those around the value of {@code key="value"} still stand
 * @param quoted whether it stood in quotation marks
 */
record Word(String text, boolean quoted) {
    /** The words of one line. */
    static Deque<Word> split(String line) {
        if (line.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw new IllegalArgumentException("a control character stands in the data; write it as \\DDD.");
        }
        Deque<Word> words = new ArrayDeque<>();
        int i = 0;
        while (i < line.length()) {
            if (isBlank(line.charAt(i))) {
                i++;
            } else if (line.charAt(i) == '"') {
                int end = closing(line, i);
                words.add(new Word(line.substring(i + 1, end), true));
                i = end + 1;
            } else {
                int end = end(line, i);
                words.add(new Word(line.substring(i, end), false));
                i = end;
            }
        }
        return words;
    }

    private static int end(String line, int start) {
        int i = start;
        while (i < line.length() && !isBlank(line.charAt(i))) {
            char c = line.charAt(i);
            if (c == ';' || c == '(' || c == ')') {
                throw new IllegalArgumentException("a zone file gives \"" + c
                        + "\" a meaning of its own; write the text in quotation marks or \\" + c + ".");
            }
            if (c == '"' && i > start && line.charAt(i - 1) == '=') {
                i = closing(line, i) + 1;
                if (i < line.length() && !isBlank(line.charAt(i))) {
                    throw new IllegalArgumentException(
                            Quoted.of(line.substring(i)) + " stands right after a quotation mark.");
                }
            } else {
                i += c == '\\' ? 2 : 1;
            }
        }
        return Math.min(i, line.length());
    }

    private static int closing(String line, int open) {
        int i = open + 1;
        while (i < line.length() && line.charAt(i) != '"') {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= line.length()) {
            throw new IllegalArgumentException("a quotation mark is not closed.");
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
