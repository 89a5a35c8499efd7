package fingerpost.export.octodns;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value of a YAML text, as far as octoDNS's files have them. */
sealed interface Yaml {
    /** A string, always written in quotation marks; half a character cannot be one. */
    record Text(String text) implements Yaml {
        public Text {
            if (text.codePoints().anyMatch(Text::isHalf)) {
                throw new IllegalArgumentException("YAML cannot say half a character.");
            }
        }

        private static boolean isHalf(int point) {
            return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        }
    }

    record Whole(long number) implements Yaml {}

    record Flag(boolean set) implements Yaml {}

    record Nothing() implements Yaml {}

    /** A list of anything but lists. */
    record Items(List<? extends Yaml> items) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, its keys in the order that octoDNS wants. */
    record Fields(SortedMap<String, Yaml> fields) implements Yaml {
        Fields(Map<String, Yaml> fields) {
            this(sorted(fields));
        }

        private static SortedMap<String, Yaml> sorted(Map<String, Yaml> fields) {
            SortedMap<String, Yaml> sorted = new TreeMap<>(new NaturalOrder());
            sorted.putAll(fields);
            return Collections.unmodifiableSortedMap(sorted);
        }

        Fields with(String name, Yaml value) {
            SortedMap<String, Yaml> more = new TreeMap<>(fields);
            more.put(name, value);
            return new Fields(Collections.unmodifiableSortedMap(more));
        }

        Fields with(String name, String value) {
            return with(name, new Text(value));
        }

        Fields with(String name, long value) {
            return with(name, new Whole(value));
        }
    }

    Fields EMPTY = new Fields(Map.of());

    static Items texts(List<String> texts) {
        return new Items(texts.stream().map(Text::new).toList());
    }
}
