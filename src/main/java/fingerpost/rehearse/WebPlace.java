package fingerpost.rehearse;

import fingerpost.behaviour.Standing;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address and port of a design where HTTP is spoken, by a proxy or directly by an application.
 *
 * @param tls whether TLS is spoken there
 * @param hosts that are served there, as nginx writes them; none where any is
 */
public record WebPlace(IpAddress address, int port, boolean tls, String label, List<String> hosts) {
    private record Socket(IpAddress address, int port) {}

    public WebPlace {
        hosts = List.copyOf(hosts);
    }

    /** All places of a design: those of its proxies first, in the design's order. */
    public static List<WebPlace> of(Topology topology) {
        List<WebPlace> places = new ArrayList<>();
        Set<Socket> taken = new LinkedHashSet<>();
        for (Proxy proxy : topology.proxies()) {
            for (IpAddress address : proxy.addresses()) {
                listens(proxy).map(Listen::port).distinct().sorted().forEach(port -> {
                    if (proxy.listensOn(address, port) && taken.add(new Socket(address, port))) {
                        places.add(of(proxy, address, port));
                    }
                });
            }
        }
        for (Element element : topology.elements()) {
            if (element instanceof Backend backend) {
                direct(backend, backend.port(), backend.certificate().isPresent(), taken, places);
            }
            if (element instanceof ApplicationRouter router) {
                direct(router, router.port(), false, taken, places);
            }
        }
        return places;
    }

    private static WebPlace of(Proxy proxy, IpAddress address, int port) {
        boolean tls = listens(proxy).anyMatch(each -> each.port() == port && each.tls());
        List<String> hosts = proxy.servers().stream()
                .filter(server -> server.listens().stream().anyMatch(each -> each.port() == port))
                .flatMap(server -> server.names().stream().map(Object::toString))
                .distinct()
                .toList();
        return new WebPlace(address, port, tls, proxy.label(), hosts);
    }

    private static void direct(Element element, int port, boolean tls, Set<Socket> taken, List<WebPlace> places) {
        for (IpAddress address : Standing.addresses(element)) {
            if (taken.add(new Socket(address, port))) {
                places.add(new WebPlace(address, port, tls, element.label(), List.of()));
            }
        }
    }

    private static Stream<Listen> listens(Proxy proxy) {
        return proxy.servers().stream().flatMap(server -> server.listens().stream());
    }

    /** As URLs have it. */
    public String socket() {
        return address.inUrl() + ":" + port;
    }
}
