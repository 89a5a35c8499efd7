package fingerpost.dns;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The parameters of an HTTPS or SVCB record (RFC 9460 section 7), in the order of their numbers.
 *
 * @param values by the key's number, each value as the octets that its character string says, one to a char; empty for a
 *     key without a value
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

    private static final List<String> NAMES =
            List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

    public SvcParameters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        values.forEach((key, value) -> {
            if (key < 0 || key > 65534) {
                throw new IllegalArgumentException("The parameter key" + key + " lies outside key0 to key65534.");
            }
            SvcParameterValue.require(key, value);
        });
    }

    static SvcParameters read(RecordType type, RdataText words) {
        SortedMap<Integer, String> values = new TreeMap<>();
        while (words.hasMore()) {
            String word = words.word("parameter");
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "" : unquoted(word.substring(equals + 1));
            if (values.put(number(key), CharacterString.read(value)) != null) {
                throw new IllegalArgumentException(
                        type + ": the parameter " + Quoted.of(key) + " stands twice (RFC 9460 section 2.1).");
            }
        }
        return new SvcParameters(values);
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

    /** {@code alpn=h2,h3 port=8443}. */
    public String text() {
        return values.entrySet().stream().map(SvcParameters::print).collect(Collectors.joining(" "));
    }

    private static String print(Map.Entry<Integer, String> entry) {
        String value = entry.getValue();
        if (value.isEmpty()) {
            return name(entry.getKey());
        }
        boolean plain = value.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"\\;()".indexOf(c) < 0);
        return name(entry.getKey()) + "=" + (plain ? value : CharacterString.print(value));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    static String name(int key) {
        return key < NAMES.size() ? NAMES.get(key) : "key" + key;
    }

    static int number(String key) {
        int known = NAMES.indexOf(key);
        if (known >= 0) {
            return known;
        }
        if (!key.matches("key(0|[1-9][0-9]{0,4})")) {
            throw new IllegalArgumentException(
                    Quoted.of(key) + " is not a parameter of HTTPS or SVCB; write its name or keyNNN.");
        }
        return Integer.parseInt(key.substring(3));
    }
}
