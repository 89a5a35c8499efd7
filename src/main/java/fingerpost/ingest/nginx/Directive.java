package fingerpost.ingest.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A directive with everything that stands in and before it.
 *
 * @param words its name and its arguments; at least one
 * @param stop what ends the words: blanks and comments, then a semicolon or an opening brace; neither where it is missing
 */
public record Directive(List<Word> words, String stop, Optional<Block> block) implements Item {
    public Directive {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A directive has a name.");
        }
    }

    public String name() {
        return words.getFirst().value();
    }

    /** The values of the words behind the name. */
    public List<String> arguments() {
        return words.stream().skip(1).map(Word::value).toList();
    }

    /** The directive with another value of that argument, counted from 0; nothing else of it changes. */
    public Directive withArgument(int place, String value) {
        List<Word> changed = new ArrayList<>(words);
        changed.set(place + 1, changed.get(place + 1).with(value));
        return new Directive(changed, stop, block);
    }

    @Override
    public void print(StringBuilder text) {
        words.forEach(word -> text.append(word.lead()).append(word.raw()));
        text.append(stop);
        block.ifPresent(each -> each.print(text));
    }

    Directive map(UnaryOperator<Directive> change) {
        Optional<Block> changed = block.map(each -> new Block(map(each.items(), change), each.close()));
        return change.apply(changed.equals(block) ? this : new Directive(words, stop, changed));
    }

    static List<Item> map(List<Item> items, UnaryOperator<Directive> change) {
        return items.stream()
                .map(each -> each instanceof Directive directive ? directive.map(change) : each)
                .toList();
    }
}
