package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request that came in.
 *
 * @param asker where the connection came from
 * @param tls whether it came over TLS
 * @param target as sent: path and query, or a whole URL
 * @param headers by name in lower case; several of one name are joined by commas, of {@code cookie} by semicolons
 */
public record HttpHeard(IpAddress asker, boolean tls, String method, String target, Map<String, String> headers) {
    public HttpHeard {
        headers = Map.copyOf(headers);
    }

    /** The Host header, or the host of a whole URL, which counts more (RFC 9112 section 3.2.2); empty where there is neither. */
    public String host() {
        return authority().orElseGet(() -> headers.getOrDefault("host", ""));
    }

    /** Path and query. */
    public String uri() {
        if (authority().isEmpty()) {
            return target;
        }
        int slash = target.indexOf('/', target.indexOf("://") + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }

    /** By name; of several of one name the first. */
    public Map<String, String> cookies() {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String each : headers.getOrDefault("cookie", "").split(";", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                cookies.putIfAbsent(
                        each.substring(0, equals).strip(),
                        each.substring(equals + 1).strip());
            }
        }
        return cookies;
    }

    private Optional<String> authority() {
        String lower = target.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        String rest = target.substring(target.indexOf("://") + 3);
        int slash = rest.indexOf('/');
        return Optional.of(slash < 0 ? rest : rest.substring(0, slash));
    }
}
