package fingerpost.topology;

import fingerpost.dns.DomainName;

/**
 * Sends the client to another host, path and query kept: apex to www, HTTP to HTTPS.
 *
 * @param status 301, 302, 303, 307 or 308
 * @param tls whether to https
 * @param port the port in the new URL; the scheme's default is not printed
 */
public record Redirect(int status, boolean tls, DomainName host, int port) implements Action {
    public Redirect {
        Status.requireRedirect(status);
        Port.require(port);
        if (host.isRoot() || host.isWildcard()) {
            throw new IllegalArgumentException("A redirect needs one host to send the client to.");
        }
    }

    /** 301 to https on its default port. */
    public static Redirect permanent(DomainName host) {
        return new Redirect(301, true, host, 443);
    }

    /** {@code https://www.example.com} or {@code https://www.example.com:8443}: the URL before path and query. */
    public String origin() {
        boolean usual = port == (tls ? 443 : 80);
        return (tls ? "https://" : "http://") + host.host() + (usual ? "" : ":" + port);
    }

    @Override
    public String spoken() {
        return status + " to " + origin();
    }
}
