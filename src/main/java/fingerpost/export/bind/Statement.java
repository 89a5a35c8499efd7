package fingerpost.export.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code recursion no;}, or with a block, {@code view "telecom" { ... };}; an element of an address list is one too. */
public record Statement(List<Word> words, Optional<List<Node>> block) implements Node {
    public Statement {
        words = List.copyOf(words);
        block = block.map(List::copyOf);
        if (words.isEmpty() && block.isEmpty()) {
            throw new IllegalArgumentException("A statement has at least a word or a block.");
        }
    }

    /** {@code word word ...;}, without quotation marks. */
    public static Statement of(Object... words) {
        return new Statement(Arrays.stream(words).map(Word::bare).toList(), Optional.empty());
    }

    /** {@code "name";}, an element of a list by its name. */
    static Statement element(String name) {
        return new Statement(List.of(Word.quoted(name)), Optional.empty());
    }

    /** This with one more word, in quotation marks. */
    public Statement quoted(String text) {
        return new Statement(
                Stream.concat(words.stream(), Stream.of(Word.quoted(text))).toList(), block);
    }

    /** This with more words, without quotation marks. */
    Statement and(Object... more) {
        return new Statement(
                Stream.concat(words.stream(), Arrays.stream(more).map(Word::bare))
                        .toList(),
                block);
    }

    public Statement with(List<? extends Node> inner) {
        return new Statement(words, Optional.of(List.copyOf(inner)));
    }

    public Statement with(Node... inner) {
        return with(List.of(inner));
    }
}
