package fingerpost.export.zonefile;

import fingerpost.dns.IpAddress;
import fingerpost.dns.SvcParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters of HTTPS and SVCB records that every server reads alike (RFC 9460 section 7 and appendix A). */
final class ServiceParameterRule {
    private static final Pattern PROTOCOLS = Pattern.compile("[A-Za-z0-9._/+-]{1,255}(,[A-Za-z0-9._/+-]{1,255})*");
    private static final Pattern BASE64 =
            Pattern.compile("([A-Za-z0-9+/]{4})+|([A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2,3}={1,2}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/+=:,-]{0,255}");
    private static final List<String> KEYS =
            List.of("mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint");

    private ServiceParameterRule() {}

    static Optional<String> against(int priority, SvcParameters parameters) {
        if (priority == 0 && !parameters.isEmpty()) {
            return Optional.of("A record of priority 0 (AliasMode) has no parameters (RFC 9460 section 2.4.2).");
        }
        Map<Integer, String> values = parameters.values();
        if (values.containsKey(SvcParameters.NO_DEFAULT_ALPN) && !values.containsKey(SvcParameters.ALPN)) {
            return Optional.of("no-default-alpn needs alpn beside it (RFC 9460 section 7.1.1).");
        }
        return values.entrySet().stream()
                .filter(entry -> !isGood(entry.getKey(), entry.getValue(), values))
                .map(entry -> "The parameter "
                        + (entry.getKey() < KEYS.size() ? KEYS.get(entry.getKey()) : "key" + entry.getKey())
                        + " has a value that servers refuse or read differently (RFC 9460 section 7).")
                .findFirst();
    }

    private static boolean isGood(int key, String value, Map<Integer, String> all) {
        return switch (key) {
            case SvcParameters.MANDATORY -> isMandatory(value, all);
            case SvcParameters.ALPN -> PROTOCOLS.matcher(value).matches();
            case SvcParameters.NO_DEFAULT_ALPN -> value.isEmpty();
            case SvcParameters.PORT -> Integer.parseInt(value) <= 65535;
            case SvcParameters.IPV4_HINT -> areAddresses(value, 32);
            case SvcParameters.ECH -> BASE64.matcher(value).matches();
            case SvcParameters.IPV6_HINT -> areAddresses(value, 128);
            default -> PLAIN.matcher(value).matches() && key > 8;
        };
    }

    private static boolean isMandatory(String value, Map<Integer, String> all) {
        List<String> names = List.of(value.split(",", -1));
        return names.stream().distinct().count() == names.size()
                && names.stream()
                        .map(name -> KEYS.contains(name) ? KEYS.indexOf(name) : number(name))
                        .allMatch(key -> key > 0 && all.containsKey(key));
    }

    private static int number(String name) {
        return name.matches("key[1-9][0-9]{0,4}") ? Integer.parseInt(name.substring(3)) : -1;
    }

    private static boolean areAddresses(String value, int bits) {
        return Arrays.stream(value.split(",", -1))
                .allMatch(
                        each -> IpAddress.isLiteral(each) && IpAddress.of(each).bits() == bits);
    }
}
