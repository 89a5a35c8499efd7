package fingerpost.dns;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** The refusal of values that a known parameter of HTTPS and SVCB cannot have (RFC 9460 section 7). */
final class SvcParameterValue {
    private SvcParameterValue() {}

    static void require(int key, String value) {
        if (value.chars().anyMatch(c -> c > 0xff)) {
            throw refused(key, value, "a value holds octets, one to a char");
        }
        switch (key) {
            case SvcParameters.MANDATORY -> each(key, value, SvcParameters::number);
            case SvcParameters.ALPN -> each(key, value, _ -> {});
            case SvcParameters.NO_DEFAULT_ALPN -> {
                if (!value.isEmpty()) {
                    throw refused(key, value, "it has no value");
                }
            }
            case SvcParameters.PORT -> {
                if (!value.matches("0|[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
                    throw refused(key, value, "a port is a number from 0 to 65535");
                }
            }
            case SvcParameters.IPV4_HINT -> each(key, value, Ipv4Address::of);
            case SvcParameters.IPV6_HINT -> each(key, value, Ipv6Address::of);
            case SvcParameters.ECH -> base64(value);
            default -> Bounds.length(RecordType.SVCB, value.length());
        }
    }

    private static void each(int key, String value, Consumer<String> read) {
        for (String item : List.of(value.split(",", -1))) {
            if (item.isEmpty() || item.length() > 255) {
                throw refused(key, value, "it is a list of items between commas, each of 1 to 255 octets");
            }
            read.accept(item);
        }
    }

    private static void base64(String value) {
        try {
            if (Base64.getDecoder().decode(value).length == 0) {
                throw refused(SvcParameters.ECH, value, "it is missing");
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("The parameter ech is not base64: " + Quoted.of(value) + ".", notBase64);
        }
    }

    private static IllegalArgumentException refused(int key, String value, String why) {
        return new IllegalArgumentException(
                "The parameter " + SvcParameters.name(key) + " cannot be " + Quoted.of(value) + ": " + why + ".");
    }
}
