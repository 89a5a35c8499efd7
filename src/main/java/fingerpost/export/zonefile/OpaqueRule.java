package fingerpost.export.zonefile;

import fingerpost.dns.Opaque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Octets of a type without a form of its own (RFC 3597). Servers read the octets of types that they know and refuse the
 * zone where these do not fit, so only shapes that are checked here are written.
 */
final class OpaqueRule {
    /**
     * The fields of a type: {@code 1} and {@code 2} an octet and two, {@code s} a character string, {@code n} a name,
     * {@code S} one or more strings, {@code *} at least one more octet.
     */
    private static final Map<Integer, String> SHAPES = Map.ofEntries(
            Map.entry(13, "ss"),
            Map.entry(17, "nn"),
            Map.entry(18, "2n"),
            Map.entry(35, "22sssn"),
            Map.entry(36, "2n"),
            Map.entry(37, "221*"),
            Map.entry(53, "111*"),
            Map.entry(61, "*"),
            Map.entry(99, "S"),
            Map.entry(256, "22*"));

    private final byte[] octets;
    private int at;

    private OpaqueRule(byte[] octets) {
        this.octets = octets;
    }

    static Optional<String> against(Opaque record) {
        int code = record.type().code();
        if (code > 261 && code != 32768 && code != 32769) {
            return Optional.empty();
        }
        String shape = SHAPES.get(code);
        if (shape == null) {
            return Optional.of(
                    "Servers check the octets of this type and this program cannot; add it by hand, or let the"
                            + " signer make it.");
        }
        return new OpaqueRule(HexFormat.of().parseHex(record.hex())).fits(shape)
                ? Optional.empty()
                : Optional.of("Its octets are not the fields of a record of type " + record.type() + ".");
    }

    private boolean fits(String shape) {
        return shape.chars().allMatch(this::takes) && at == octets.length;
    }

    private boolean takes(int field) {
        return switch (field) {
            case '1' -> skip(1);
            case '2' -> skip(2);
            case 's' -> string();
            case 'n' -> name();
            case 'S' -> strings();
            default -> at < octets.length && skip(octets.length - at);
        };
    }

    private boolean skip(int count) {
        at += count;
        return at <= octets.length;
    }

    private boolean string() {
        return at < octets.length && skip(1 + (octets[at] & 0xff));
    }

    private boolean strings() {
        boolean good = string();
        while (good && at < octets.length) {
            good = string();
        }
        return good;
    }

    private boolean name() {
        int start = at;
        while (at < octets.length) {
            int length = octets[at] & 0xff;
            if (length > 63 || !skip(1 + length) || at - start > 255) {
                return false;
            }
            if (length == 0) {
                return true;
            }
        }
        return false;
    }
}
