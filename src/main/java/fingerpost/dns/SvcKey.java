package fingerpost.dns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of SVCB and HTTPS that have a name (RFC 9460 section 14.3.2), by their numbers from 0. */
enum SvcKey {
    MANDATORY(0, "mandatory"),
    ALPN(1, "alpn"),
    NO_DEFAULT_ALPN(2, "no-default-alpn"),
    PORT(3, "port"),
    IPV4_HINT(4, "ipv4hint"),
    ECH(5, "ech"),
    IPV6_HINT(6, "ipv6hint");

    private final int number;
    private final String word;

    SvcKey(int number, String word) {
        this.number = number;
        this.word = word;
    }

    static Optional<SvcKey> of(int number) {
        return Arrays.stream(values()).filter(key -> key.number == number).findFirst();
    }

    /** The number that a key's name or {@code keyNNN} says. */
    static int number(String key) {
        for (SvcKey known : values()) {
            if (known.word.equals(key)) {
                return known.number;
            }
        }
        if (!key.matches("key(0|[1-9][0-9]{0,4})")) {
            throw new IllegalArgumentException(
                    Quoted.of(key) + " is not a parameter; write its name, such as alpn, or keyNNN.");
        }
        return Integer.parseInt(key.substring(3));
    }

    /** Whether it stands as {@code keyNNN}, whose value is the octets that travel (RFC 9460 section 2.1). */
    static boolean isNumbered(String key) {
        return key.startsWith("key");
    }

    static String name(int number) {
        return of(number).map(known -> known.word).orElse("key" + number);
    }

    /** The one way in which such a value is held; refuses what the key cannot have. */
    String canonical(String value) {
        return switch (this) {
            case MANDATORY -> keys(value);
            case ALPN -> protocols(value);
            case NO_DEFAULT_ALPN -> nothing(value);
            case PORT -> port(value);
            case IPV4_HINT -> addresses(value, 32);
            case ECH -> base64(value);
            case IPV6_HINT -> addresses(value, 128);
        };
    }

    private static String keys(String value) {
        List<Integer> numbers = new ArrayList<>();
        for (String key : value.split(",", -1)) {
            int number = number(key);
            if (number == MANDATORY.number || numbers.contains(number)) {
                throw new IllegalArgumentException(
                        "The parameter mandatory names " + (number == MANDATORY.number ? "itself." : key + " twice."));
            }
            numbers.add(number);
        }
        return numbers.stream().sorted().map(SvcKey::name).collect(Collectors.joining(","));
    }

    /** Names of protocols, a comma or backslash inside of one after a backslash (RFC 9460 appendix A.1). */
    private static String protocols(String value) {
        StringBuilder canonical = new StringBuilder();
        int length = 0;
        for (int i = 0; i <= value.length(); i++) {
            boolean end = i == value.length() || value.charAt(i) == ',';
            if (end && (length == 0 || length > 255)) {
                throw new IllegalArgumentException("The parameter alpn names protocols of at least 1 and at most 255"
                        + " octets, with commas between them: h2,h3.");
            }
            if (end) {
                canonical.append(i == value.length() ? "" : ",");
                length = 0;
                continue;
            }
            i += value.charAt(i) == '\\' && i + 1 < value.length() ? 1 : 0;
            char c = value.charAt(i);
            canonical.append(c == ',' || c == '\\' ? "\\" : "").append(c);
            length++;
        }
        return canonical.toString();
    }

    private static String nothing(String value) {
        if (!value.isEmpty()) {
            throw new IllegalArgumentException("The parameter no-default-alpn has no value.");
        }
        return value;
    }

    private static String port(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException(
                    "The parameter port is not a number from 0 to 65535: " + Quoted.of(value) + ".");
        }
        return Integer.toString(Integer.parseInt(value));
    }

    private static String addresses(String value, int bits) {
        List<String> addresses = new ArrayList<>();
        for (String literal : value.split(",", -1)) {
            if (!IpAddress.isLiteral(literal) || IpAddress.of(literal).bits() != bits) {
                String name = bits == 32 ? "ipv4hint" : "ipv6hint";
                throw new IllegalArgumentException(
                        "The parameter " + name + " holds addresses with commas between them; " + Quoted.of(literal)
                                + " is none of that family.");
            }
            addresses.add(IpAddress.of(literal).toString());
        }
        return String.join(",", addresses);
    }

    private static String base64(String value) {
        try {
            byte[] octets = Base64.getDecoder().decode(value);
            if (octets.length > 0) {
                return Base64.getEncoder().encodeToString(octets);
            }
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("The parameter ech is not base64: " + Quoted.of(value) + ".", refused);
        }
        throw new IllegalArgumentException("The parameter ech has no value.");
    }
}
