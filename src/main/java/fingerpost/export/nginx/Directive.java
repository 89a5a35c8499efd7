package fingerpost.export.nginx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A directive of nginx: {@code listen 443 ssl;}, or with a block, {@code location / { ... }}.
 *
 * @param name the first word; in a {@code map} or {@code geo} block, the value that is looked up
 * @param arguments the words as nginx holds them, without quotation marks
 */
public record Directive(String name, List<String> arguments, Optional<List<Node>> block) implements Node {
    /** nginx reads a file in pieces of 4096 octets and no word may be longer. */
    static final int LONGEST_WORD = 4000;

    public Directive {
        requireWord(name);
        arguments = List.copyOf(arguments);
        arguments.forEach(Directive::requireWord);
        block = block.map(List::copyOf);
    }

    /** {@code name argument ...;}. */
    public static Directive of(String name, String... arguments) {
        return new Directive(name, List.of(arguments), Optional.empty());
    }

    /** {@code name argument ... { block }}. */
    public static Directive block(String name, List<String> arguments, List<? extends Node> block) {
        return new Directive(name, arguments, Optional.of(List.copyOf(block)));
    }

    /** Whether nginx can read the word at all: no control characters but those that have an escape, valid, not too long. */
    static boolean isWord(String word) {
        return isPlainAndShort(word) || isOddButReadable(word);
    }

    private static boolean isPlainAndShort(String word) {
        if (word.length() > LONGEST_WORD / 2 - 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < ' ' || word.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOddButReadable(String word) {
        byte[] octets = word.getBytes(StandardCharsets.UTF_8);
        return octets.length <= LONGEST_WORD
                && NginxText.quoted(word).getBytes(StandardCharsets.UTF_8).length <= LONGEST_WORD
                && new String(octets, StandardCharsets.UTF_8).equals(word)
                && word.chars().noneMatch(c -> c == 0x7f || (c < ' ' && c != '\n' && c != '\r' && c != '\t'));
    }

    private static void requireWord(String word) {
        if (!isWord(word)) {
            throw new IllegalArgumentException(
                    "nginx cannot read a word with control characters, half a character or more" + " than "
                            + LONGEST_WORD + " octets.");
        }
    }
}
