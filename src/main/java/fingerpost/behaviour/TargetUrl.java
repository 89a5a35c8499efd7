package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL of one request.
 *
 * @param host a name without its final dot, A-labels, lower case; or an address literal, IPv6 in brackets
 * @param uri path and query, ASCII
 */
public record TargetUrl(boolean tls, String host, int port, String uri) {
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>\\[[^]]*]|[^/?#:]*)(?<port>:[^/?#]*)?(?<uri>[^#]*)(#.*)?");

    /** The URL that text says; throws with the reason where it is none that a browser could fetch. */
    public static TargetUrl parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable(text, "it has no scheme; write https:// or http:// before the host");
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw unreadable(text, "only http and https can be walked, not " + scheme);
        }
        boolean tls = scheme.equals("https");
        String uri = parts.group("uri");
        return new TargetUrl(
                tls,
                host(text, parts.group("host")),
                port(text, Optional.ofNullable(parts.group("port")), tls),
                encoded(text, uri.startsWith("/") ? uri : "/" + uri));
    }

    /** The name to look up; empty where the host is an address. */
    public Optional<DomainName> name() {
        return address().isPresent() ? Optional.empty() : Optional.of(DomainName.of(host));
    }

    /** The address where the host is a literal. */
    public Optional<IpAddress> address() {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return IpAddress.isLiteral(bare) ? Optional.of(IpAddress.of(bare)) : Optional.empty();
    }

    /** The same URL by https on that port. */
    TargetUrl overTls() {
        return new TargetUrl(true, host, port == 80 ? 443 : port, uri);
    }

    /** Whether its port is the usual one of its scheme. */
    public boolean isAtUsualPort() {
        return port == Origin.defaultPort(tls);
    }

    /** The port at which it is reached by TLS (RFC 9460 section 9.5). */
    public int securePort() {
        return overTls().port;
    }

    /** As it stands in the address bar, A-labels. */
    @Override
    public String toString() {
        return Origin.of(tls, host, port) + uri;
    }

    private static String host(String text, String host) {
        if (host.isEmpty() || host.contains("@")) {
            throw unreadable(text, host.isEmpty() ? "it has no host" : "a user name in a URL is not walked");
        }
        if (host.startsWith("[") && !host.endsWith("]")) {
            throw unreadable(text, "the bracket before its IPv6 address is not closed");
        }
        try {
            if (host.startsWith("[")) {
                return IpAddress.of(host.substring(1, host.length() - 1)).inUrl();
            }
            return IpAddress.isLiteral(host) ? host : DomainName.of(host).host();
        } catch (IllegalArgumentException refused) {
            throw unreadable(text, Objects.requireNonNullElse(refused.getMessage(), "its host is none"));
        }
    }

    private static int port(String text, Optional<String> written, boolean tls) {
        String digits = written.map(port -> port.substring(1)).orElse("");
        if (digits.isEmpty()) {
            return Origin.defaultPort(tls);
        }
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > 65535) {
            throw unreadable(text, "\"" + digits + "\" is not a port from 1 to 65535");
        }
        return Integer.parseInt(digits);
    }

    private static String encoded(String text, String uri) {
        StringBuilder ascii = new StringBuilder();
        for (byte octet : uri.getBytes(StandardCharsets.UTF_8)) {
            if ((octet >= 0 && octet <= ' ') || octet == 0x7f) {
                throw unreadable(text, "its path has a blank or control character; write it as %20");
            }
            ascii.append(octet < 0 ? "%%%02X".formatted(octet & 0xff) : String.valueOf((char) octet));
        }
        return ascii.toString();
    }

    private static IllegalArgumentException unreadable(String text, String why) {
        return new IllegalArgumentException("The URL \"" + text + "\" cannot be walked: " + why + ".");
    }
}
