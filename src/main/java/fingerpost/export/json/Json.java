package fingerpost.export.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text (RFC 8259). */
public sealed interface Json {
    /** A string; half a character cannot be one. */
    record Text(String text) implements Json {
        public Text {
            for (int i = 0; i < text.length(); i++) {
                int point = text.codePointAt(i);
                if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                    throw new IllegalArgumentException("JSON cannot say half a character.");
                }
                i += Character.charCount(point) - 1;
            }
        }
    }

    record Whole(long number) implements Json {}

    record Flag(boolean set) implements Json {}

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An object; its fields keep their order. */
    record Fields(Map<String, Json> fields) implements Json {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The object with that field behind the others. */
        public Fields with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Fields(more);
        }

        public Fields with(String name, String value) {
            return with(name, new Text(value));
        }

        public Fields with(String name, long value) {
            return with(name, new Whole(value));
        }

        public Fields with(String name, boolean value) {
            return with(name, new Flag(value));
        }
    }

    Fields NOTHING = new Fields(Map.of());

    static Items items(Json... items) {
        return new Items(List.of(items));
    }

    static Items texts(String... texts) {
        return texts(Arrays.asList(texts));
    }

    static Items texts(List<String> texts) {
        return new Items(texts.stream().map(each -> (Json) new Text(each)).toList());
    }
}
