package fingerpost.export.caddyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A directive, a site or the global options: words on a line, and for some a block.
 *
 * @param words as Caddy holds them, without quotation marks; none before the global options
 */
public record Directive(List<String> words, Optional<List<Directive>> block) {
    public Directive {
        words = List.copyOf(words);
        block = block.map(List::copyOf);
        if (words.isEmpty() && block.isEmpty()) {
            throw new IllegalArgumentException("A directive has words or a block.");
        }
    }

    static Directive of(String... words) {
        return new Directive(Arrays.asList(words), Optional.empty());
    }

    static Directive of(List<String> words, List<Directive> block) {
        return new Directive(words, Optional.of(block));
    }

    /** The directive with these words behind its own. */
    Directive and(List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return new Directive(all, block);
    }
}
