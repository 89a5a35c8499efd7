package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.Optional;
import java.util.stream.Stream;

/** Hosts that proxies serve. */
final class Hosts {
    private Hosts() {}

    /** The hosts that the servers of a proxy name exactly, without repeats. */
    static Stream<DomainName> exact(Proxy proxy) {
        return proxy.servers().stream().flatMap(Hosts::exact).distinct();
    }

    static Stream<DomainName> exact(Server server) {
        return server.names().stream()
                .filter(each -> each.form() == ServerName.Form.EXACT || each.form() == ServerName.Form.WITH_SUBDOMAINS)
                .map(ServerName::name);
    }

    /** The servers of a proxy that requests for that host reach by name; none where only a default server would take them. */
    static Stream<Server> serving(Proxy proxy, DomainName host) {
        return proxy.servers().stream()
                .filter(server -> server.names().stream()
                        .anyMatch(each -> each.covers(host)
                                || (host.isWildcard()
                                        && each.covers(host.parent().child("x")))));
    }

    /** The name one label below; none where its 255 octets are used up (RFC 1035 section 2.3.4). */
    static Optional<DomainName> below(DomainName name, String label) {
        return name.wireLength() + 1 + label.length() > 255 ? Optional.empty() : Optional.of(name.child(label));
    }

    /** Whether that name can be asked for in a URL. */
    static boolean isPublic(DomainName host) {
        return host.labels().size() > 1;
    }
}
