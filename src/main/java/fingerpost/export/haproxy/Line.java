package fingerpost.export.haproxy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A directive of HAProxy: {@code server one 192.0.2.11:8080 weight 3}.
 *
 * @param words as HAProxy holds them, without quotation marks and escapes
 */
public record Line(List<String> words) implements Node {
    /** HAProxy reads 64 words from a line and drops the rest. */
    static final int MOST_WORDS = 60;

    /** What fits into its buffer beside the headers of a reply. */
    static final int LONGEST_WORD = 8000;

    public Line {
        words = List.copyOf(words);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("A line of HAProxy has 1 to " + MOST_WORDS + " words.");
        }
        if (!words.stream().allMatch(Line::isWord)) {
            throw new IllegalArgumentException("HAProxy cannot read a word with a NUL, half a character or more than "
                    + LONGEST_WORD + " octets.");
        }
    }

    public static Line of(String... words) {
        return new Line(List.of(words));
    }

    /** The line with these words behind it. */
    Line and(String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Line(all);
    }

    /** Whether HAProxy can read the word at all. */
    static boolean isWord(String word) {
        if (word.length() <= LONGEST_WORD && word.chars().allMatch(c -> c > 0 && c < 0x80)) {
            return true;
        }
        byte[] octets = word.getBytes(StandardCharsets.UTF_8);
        return octets.length <= LONGEST_WORD
                && word.indexOf('\0') < 0
                && new String(octets, StandardCharsets.UTF_8).equals(word);
    }
}
