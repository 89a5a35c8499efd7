package fingerpost.document.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value (RFC 8259). */
public sealed interface Json {
    At at();

    /** What it is, as a sentence names it: {@code a text}. */
    String word();

    record Text(String value, At at) implements Json {
        @Override
        public String word() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param literal as it is written, so that it stays as it was
     */
    record Numeral(String literal, At at) implements Json {
        @Override
        public String word() {
            return "a number";
        }
    }

    record Truth(boolean value, At at) implements Json {
        @Override
        public String word() {
            return "true or false";
        }
    }

    record Nothing(At at) implements Json {
        @Override
        public String word() {
            return "null";
        }
    }

    /**
     * An array.
     *
     * @param flat whether it is printed on one line
     */
    record Items(List<Json> items, boolean flat, At at) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param members in their order
     * @param flat whether it is printed on one line
     */
    record Fields(Map<String, Json> members, boolean flat, At at) implements Json {
        public Fields {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String word() {
            return "an object";
        }

        public Fields with(Map<String, Json> others) {
            return new Fields(others, flat, at);
        }
    }
}
