package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import java.util.Locale;
import java.util.Optional;

/** The Host header as nginx reads it ({@code $host}). */
final class RequestHost {
    private RequestHost() {}

    /** Lower case, without port and final dot; empty where nginx answers 400: no host, two dots, a slash, a blank. */
    static Optional<String> normal(String header) {
        int literal = header.startsWith("[") ? header.indexOf(']') : -1;
        int colon = header.indexOf(':', literal + 1);
        String host = literal >= 0
                ? header.substring(0, literal + 1)
                : colon >= 0 && !header.startsWith("[") ? header.substring(0, colon) : header;
        boolean invalid = header.contains("..") || header.chars().anyMatch(c -> c == '/' || c <= ' ' || c == 0x7f);
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return invalid || bare.isEmpty() ? Optional.empty() : Optional.of(bare.toLowerCase(Locale.ROOT));
    }

    /** The name among the server_names; empty for an address and for what is no name. */
    static Optional<DomainName> name(String host) {
        try {
            return host.startsWith("[") ? Optional.empty() : Optional.of(DomainName.of(host));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
