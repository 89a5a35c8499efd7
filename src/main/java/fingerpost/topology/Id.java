package fingerpost.topology;

import fingerpost.dns.Quoted;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The stable identity of an element of a topology: what other elements, positions and findings refer to it by. It stays
 * when the element is renamed.
 *
 * @param text 1 to 64 of {@code a-z 0-9 - _}, beginning with a letter or digit
 */
public record Id(String text) implements Comparable<Id> {
    public Id {
        if (!text.matches("[a-z0-9][a-z0-9_-]{0,63}")) {
            throw new IllegalArgumentException(
                    Quoted.of(text) + " is not an id; use 1 to 64 of a-z, 0-9, - and _, a letter or digit first.");
        }
    }

    public static Id of(String text) {
        return new Id(text);
    }

    /** An id made from what a person calls the thing, with a number behind it where {@code taken} says so. */
    public static Id from(String title, Predicate<Id> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty() ? "item" : plain.substring(0, Math.min(56, plain.length()));
        Id id = new Id(base);
        for (int i = 2; taken.test(id); i++) {
            id = new Id(base + "-" + i);
        }
        return id;
    }

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
