package fingerpost.diagnose.web;

import fingerpost.dns.DomainName;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.wire.web.WebRequest;
import java.util.List;

/** The names for which a design wants TLS at a proxy. */
final class DesignedNames {
    private DesignedNames() {}

    /** Those that its servers name in full and that have a certificate on that port, without {@code but}. */
    static List<DomainName> of(Proxy proxy, int port, DomainName but) {
        return proxy.servers().stream()
                .filter(server -> server.certificate().isPresent() && listens(server, port))
                .flatMap(server -> server.names().stream())
                .filter(each -> switch (each.form()) {
                    case EXACT, WITH_SUBDOMAINS -> true;
                    case LEADING_WILDCARD, TRAILING_WILDCARD -> false;
                })
                .map(ServerName::name)
                .filter(each -> !each.equals(but) && WebRequest.canAskFor(each))
                .distinct()
                .toList();
    }

    private static boolean listens(Server server, int port) {
        return server.listens().stream().filter(Listen::tls).anyMatch(each -> each.port() == port);
    }
}
