package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.util.Optional;

/**
 * Hands the request to a service ({@code proxy_pass}).
 *
 * @param host what the backend sees as Host
 * @param webSocket whether the connection may be upgraded
 * @param tls how the backend's own TLS is checked; empty for plain HTTP to the backend
 */
public record ProxyPass(Id service, HostHeader host, boolean webSocket, Optional<BackendTls> tls) implements Action {
    /** The Host header that a backend gets. */
    public sealed interface HostHeader {
        /** The host that the client asked for ({@code $host}). */
        record Asked() implements HostHeader {}

        /** A name that the backend knows ({@code proxy_set_header Host ...}). */
        record Named(DomainName name) implements HostHeader {}

        /** The name of the upstream ({@code $proxy_host}), nginx's own default. */
        record Upstream() implements HostHeader {}
    }

    /**
     * TLS between proxy and backend.
     *
     * @param name what is asked for by SNI and what the backend's certificate must cover
     * @param verify whether the certificate is checked
     */
    public record BackendTls(DomainName name, boolean verify) {}

    /** To that service with the client's Host, WebSocket allowed, plain HTTP to the backend. */
    public static ProxyPass to(Id service) {
        return new ProxyPass(service, new HostHeader.Asked(), true, Optional.empty());
    }

    @Override
    public String spoken() {
        return "proxy_pass to " + service;
    }
}
