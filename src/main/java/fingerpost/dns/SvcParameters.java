package fingerpost.dns;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The parameters of an HTTPS or SVCB record (RFC 9460 section 7), in the order of their numbers.
 *
 * <p>Refuses what servers refuse to load: a value that its key cannot have, {@code mandatory} naming an absent key,
 * {@code no-default-alpn} without {@code alpn}.
 *
 * @param values by the key's number, from 0 to 65534, each value without quotation marks and escapes, octets one to a char
 *     ({@code h2,h3}); empty for a key without a value
 */
public record SvcParameters(SortedMap<Integer, String> values) {
    public static final SvcParameters NONE = new SvcParameters(Collections.emptySortedMap());
    public static final int MANDATORY = 0;
    public static final int ALPN = 1;
    public static final int NO_DEFAULT_ALPN = 2;
    public static final int PORT = 3;
    public static final int IPV4_HINT = 4;
    public static final int ECH = 5;
    public static final int IPV6_HINT = 6;

    private static final int MAX_KEY = 65534;

    public SvcParameters {
        SortedMap<Integer, String> held = new TreeMap<>();
        values.forEach((key, value) -> held.put(key, held(key, value)));
        if (held.containsKey(NO_DEFAULT_ALPN) && !held.containsKey(ALPN)) {
            throw new IllegalArgumentException("The parameter no-default-alpn needs alpn beside it.");
        }
        if (held.containsKey(MANDATORY)) {
            for (String key : held.get(MANDATORY).split(",", -1)) {
                if (!held.containsKey(SvcKey.number(key))) {
                    throw new IllegalArgumentException(
                            "The parameter mandatory names " + key + ", which is not there.");
                }
            }
        }
        values = Collections.unmodifiableSortedMap(held);
    }

    private static String held(int key, String value) {
        if (key < 0 || key > MAX_KEY) {
            throw new IllegalArgumentException("The parameter key" + key + " lies outside key0 to key65534.");
        }
        if (value.chars().anyMatch(c -> c > 0xff)) {
            throw new IllegalArgumentException(
                    "The parameter " + SvcKey.name(key) + " holds octets, one to a char, none above 255.");
        }
        return SvcKey.of(key).map(known -> known.canonical(value)).orElse(value);
    }

    static SvcParameters read(RecordType type, RdataText words) {
        SortedMap<Integer, String> values = new TreeMap<>();
        try {
            while (words.hasMore()) {
                Word word = words.next("parameter");
                int equals = word.quoted() ? -1 : word.text().indexOf('=');
                String key = equals < 0 ? word.text() : word.text().substring(0, equals);
                String value = equals < 0 ? "" : value(word.text().substring(equals + 1));
                int number = SvcKey.number(key);
                if (values.put(number, SvcKey.isNumbered(key) ? SvcWire.value(number, value) : value) != null) {
                    throw new IllegalArgumentException(
                            "the parameter " + key + " stands twice (RFC 9460 section 2.1).");
                }
            }
            return new SvcParameters(values);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(type + ": " + refused.getMessage(), refused);
        }
    }

    private static String value(String text) {
        return CharacterString.read(text.startsWith("\"") ? text.substring(1, text.length() - 1) : text);
    }

    /** These parameters and {@code port}. */
    public SvcParameters withPort(int port) {
        SortedMap<Integer, String> more = new TreeMap<>(values);
        more.put(PORT, Integer.toString(port));
        return new SvcParameters(more);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The port to connect to, if one is said. */
    public OptionalInt port() {
        String port = values.get(PORT);
        return port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
    }

    /** {@code alpn=h2,h3 port=8443}; a value with blanks or other special characters stands in quotation marks. */
    public String text() {
        return values.entrySet().stream().map(SvcParameters::print).collect(Collectors.joining(" "));
    }

    private static String print(Map.Entry<Integer, String> entry) {
        String printed = CharacterString.print(entry.getValue());
        boolean quote = entry.getValue().chars().anyMatch(c -> " ;()\"".indexOf(c) >= 0);
        String shown = quote ? printed : printed.substring(1, printed.length() - 1);
        return SvcKey.name(entry.getKey()) + (entry.getValue().isEmpty() ? "" : "=" + shown);
    }

    /** Octets that these take on the wire at most. */
    int length() {
        return values.values().stream().mapToInt(value -> value.length() + 5).sum();
    }
}
