package fingerpost.ingest.haproxy;

import java.util.List;

/**
 * A line of a configuration.
 *
 * @param number from 1
 * @param words without quotation marks and escapes; none for a comment alone
 * @param columns where each word begins, from 1
 * @param remark the text of a comment that fills the line; else empty
 */
record ConfigLine(int number, List<String> words, List<Integer> columns, String remark) {
    ConfigLine {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
    }

    String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }

    /** Whether these words begin the line. */
    boolean begins(String... first) {
        return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first));
    }

    /** Whether these words end the line. */
    boolean ends(String... last) {
        return words.size() >= last.length
                && words.subList(words.size() - last.length, words.size()).equals(List.of(last));
    }

    String text() {
        return String.join(" ", words);
    }
}
