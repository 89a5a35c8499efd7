package fingerpost.dns;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of SVCB and HTTPS parameters as they travel (RFC 9460 section 7), read into the text that is held. */
final class SvcWire {
    private SvcWire() {}

    /** The value as {@link SvcParameters} holds it. */
    static String value(int key, byte[] octets) {
        return SvcKey.of(key).map(known -> value(known, octets)).orElseGet(() -> RdataOctets.chars(octets));
    }

    /** The same of octets held one to a char. */
    static String value(int key, String octets) {
        return value(key, octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String value(SvcKey key, byte[] octets) {
        return switch (key) {
            case MANDATORY -> keys(octets);
            case ALPN -> protocols(octets);
            case NO_DEFAULT_ALPN -> RdataOctets.chars(octets);
            case PORT -> Integer.toString(words(octets, 2, "port").getFirst());
            case IPV4_HINT -> addresses(octets, 4, left -> new Ipv4Address(left.getInt()));
            case ECH -> Base64.getEncoder().encodeToString(octets);
            case IPV6_HINT -> addresses(octets, 16, left -> new Ipv6Address(left.getLong(), left.getLong()));
        };
    }

    private static String keys(byte[] octets) {
        List<Integer> keys = words(octets, octets.length, "mandatory");
        if (!keys.equals(keys.stream().sorted().toList())) {
            throw new IllegalArgumentException(
                    "The parameter mandatory has its keys out of order (RFC 9460 section 8).");
        }
        return keys.stream().map(SvcKey::name).collect(Collectors.joining(","));
    }

    private static List<Integer> words(byte[] octets, int length, String name) {
        if (octets.length == 0 || octets.length != length || octets.length % 2 > 0) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " cannot have a value of " + octets.length + " octets.");
        }
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < octets.length; i += 2) {
            words.add(((octets[i] & 0xff) << 8) | (octets[i + 1] & 0xff));
        }
        return words;
    }

    private static String protocols(byte[] octets) {
        List<String> protocols = new ArrayList<>();
        for (int at = 0; at < octets.length; ) {
            int end = at + 1 + (octets[at] & 0xff);
            if (end > octets.length) {
                throw new IllegalArgumentException("The parameter alpn ends within the name of a protocol.");
            }
            String protocol = RdataOctets.chars(Arrays.copyOfRange(octets, at + 1, end));
            protocols.add(protocol.replaceAll("[,\\\\]", "\\\\$0"));
            at = end;
        }
        return String.join(",", protocols);
    }

    private static String addresses(byte[] octets, int each, Function<ByteBuffer, IpAddress> next) {
        if (octets.length % each > 0) {
            throw new IllegalArgumentException("The parameter " + (each == 4 ? "ipv4hint" : "ipv6hint")
                    + " cannot have a value of " + octets.length + " octets.");
        }
        List<String> addresses = new ArrayList<>();
        for (ByteBuffer left = ByteBuffer.wrap(octets); left.hasRemaining(); ) {
            addresses.add(next.apply(left).toString());
        }
        return String.join(",", addresses);
    }
}
