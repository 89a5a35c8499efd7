package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where a port redirection of a proxy leads. */
final class Ports {
    private Ports() {}

    /** The addresses that the hosts of a server lead to; those of its proxy where it names none exactly. */
    static Set<IpAddress> addresses(Proxy proxy, Server server, Design design) {
        List<DomainName> hosts = Hosts.exact(server).toList();
        Set<IpAddress> addresses = new LinkedHashSet<>(hosts.isEmpty() ? proxy.addresses() : List.of());
        hosts.forEach(host -> addresses.addAll(design.addresses(host)));
        return addresses;
    }

    /** The backends that take connections on that port there. */
    static List<Backend> backends(Proxy proxy, Server server, int port, Design design) {
        return addresses(proxy, server, design).stream()
                .flatMap(address -> design.holders(address, Backend.class).stream())
                .filter(backend -> backend.port() == port)
                .distinct()
                .toList();
    }
}
