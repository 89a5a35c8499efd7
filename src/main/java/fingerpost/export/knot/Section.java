package fingerpost.export.knot;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A section of {@code knot.conf}, or a name in a file of mod-geoip.
 *
 * @param name a word, or a name of the DNS with its odd octets as {@code \DDD}
 * @param list whether each item begins with a dash; a section without has one item
 */
public record Section(String name, boolean list, List<Item> items) {
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_*/.-]|\\\\[0-9]{3})+");

    /** What belongs together in a section. */
    public record Item(List<Setting> settings) {
        public Item {
            settings = List.copyOf(settings);
            if (settings.isEmpty()) {
                throw new IllegalArgumentException("An item of knot.conf has at least one setting.");
            }
        }

        public static Item of(Setting... settings) {
            return new Item(List.of(settings));
        }
    }

    public Section {
        items = List.copyOf(items);
        if (!NAME.matcher(name).matches() || items.isEmpty() || (!list && items.size() > 1)) {
            throw new IllegalArgumentException("knot.conf has no way to write this section.");
        }
    }

    /** A section of one item. */
    public static Section single(String name, Setting... settings) {
        return new Section(name, false, List.of(Item.of(settings)));
    }

    /** A section of items that have an id. */
    public static Section list(String name, List<Item> items) {
        return new Section(name, true, items);
    }
}
