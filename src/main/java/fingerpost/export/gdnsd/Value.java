package fingerpost.export.gdnsd;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands in the configuration of gdnsd: strings, arrays and ordered hashes. */
public sealed interface Value {
    /** Printable ASCII. */
    record Text(String text) implements Value {
        private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

        public Text {
            if (!PRINTABLE.matcher(text).matches()) {
                throw new IllegalArgumentException("A string of gdnsd's configuration is printable ASCII here.");
            }
        }
    }

    /** {@code [ first, second ]}. */
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** {@code { key => value }}. */
    record Hash(List<Entry> entries) implements Value {
        public Hash {
            entries = List.copyOf(entries);
        }

        public static Hash of(Map<String, ? extends Value> values) {
            return new Hash(values.entrySet().stream()
                    .map(each -> new Entry(each.getKey(), each.getValue()))
                    .toList());
        }

        /** The hash with that key behind the others, or in its place. */
        public Hash with(String key, Value value) {
            Map<String, Value> all = new LinkedHashMap<>();
            entries.forEach(each -> all.put(each.key, each.value));
            all.put(key, value);
            return of(all);
        }
    }

    /** One key of a hash. */
    record Entry(String key, Value value) {
        public Entry {
            key = new Text(key).text();
        }
    }

    Hash EMPTY = new Hash(List.of());

    static Value text(Object text) {
        return new Text(text.toString());
    }

    static Value items(Object... texts) {
        return new Items(Arrays.stream(texts).map(Value::text).toList());
    }
}
