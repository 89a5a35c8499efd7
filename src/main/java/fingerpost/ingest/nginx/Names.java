package fingerpost.ingest.nginx;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ServerName;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of a configuration, where they are such. */
final class Names {
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");

    private Names() {}

    static Optional<ServerName> serverName(String text) {
        try {
            return text.startsWith("~") || text.contains("$") ? Optional.empty() : Optional.of(ServerName.of(text));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** A host of letters, digits, hyphens and underscores, without wildcard. */
    static Optional<DomainName> host(String text) {
        try {
            DomainName name = DomainName.of(text);
            return HOST.matcher(name.host()).matches() ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    static Optional<IpAddress> address(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return IpAddress.isLiteral(bare) ? Optional.of(IpAddress.of(bare)) : Optional.empty();
    }

    /** A port from 1 to 65535. */
    static Optional<Integer> port(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
