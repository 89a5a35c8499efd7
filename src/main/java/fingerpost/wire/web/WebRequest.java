package fingerpost.wire.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.Optional;

/**
 * One request to one address.
 *
 * @param tls whether the connection begins with a TLS handshake
 * @param host what the Host header says; the port stands behind it unless it is the scheme's own
 * @param serverName what the handshake asks for (SNI); empty: nothing
 * @param method GET or HEAD
 * @param path with its query, ASCII without blanks
 */
public record WebRequest(
        IpAddress address,
        int port,
        boolean tls,
        DomainName host,
        Optional<DomainName> serverName,
        Method method,
        String path) {
    /** What is asked for: the page or its header only. */
    public enum Method {
        GET,
        HEAD
    }

    private static final int LONGEST_PATH = 8000;

    public WebRequest {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("There is no port " + port + "; ports are 1 to 65535.");
        }
        if (!path.startsWith("/")
                || path.length() > LONGEST_PATH
                || path.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("The path of a request begins with a slash and is printable ASCII.");
        }
        if (!canAskFor(host)) {
            throw new IllegalArgumentException(host + " is no host that HTTP can ask for.");
        }
    }

    /** Whether HTTP can ask for that host: letters, digits, hyphens and underscores only. */
    public static boolean canAskFor(DomainName host) {
        return !host.isRoot() && host.labels().stream().allMatch(label -> label.matches("[a-z0-9_-]+"));
    }

    /** GET of the page at the top, by SNI and Host for the same name. */
    public static WebRequest of(IpAddress address, int port, boolean tls, DomainName host) {
        return new WebRequest(address, port, tls, host, tls ? Optional.of(host) : Optional.empty(), Method.GET, "/");
    }

    /** The same without a name in the handshake. */
    public WebRequest withoutServerName() {
        return new WebRequest(address, port, tls, host, Optional.empty(), method, path);
    }

    public WebRequest withMethod(Method other) {
        return new WebRequest(address, port, tls, host, serverName, other, path);
    }

    public WebRequest withPath(String other) {
        return new WebRequest(address, port, tls, host, serverName, method, other);
    }

    /** Where it goes: {@code 192.0.2.1:443} or {@code [2001:db8::1]:443}. */
    public String where() {
        return address.inUrl() + ":" + port;
    }

    /** The value of the Host header. */
    public String authority() {
        return port == (tls ? 443 : 80) ? host.host() : host.host() + ":" + port;
    }

    /** What a person would type. */
    public String url() {
        return (tls ? "https://" : "http://") + authority() + path;
    }
}
