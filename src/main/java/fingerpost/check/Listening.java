package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Proxy;
import java.util.List;

/** Who takes connections where. */
final class Listening {
    private Listening() {}

    /** Whether that element takes connections at one of its addresses on that port; endpoints are trusted. */
    static boolean isOpen(Element element, IpAddress address, int port) {
        return switch (element) {
            case Proxy proxy -> proxy.listensOn(address, port);
            case Backend backend -> backend.port() == port;
            case ApplicationRouter router -> router.port() == port;
            case ExternalEndpoint _ -> true;
            default -> false;
        };
    }

    /** Whether some server of the proxy listens for that family at all. */
    static boolean hears(Proxy proxy, IpAddress address) {
        return proxy.servers().stream()
                .flatMap(server -> server.listens().stream())
                .anyMatch(listen -> listen.families().include(address));
    }

    /** Whether the design knows who has that address, and nobody there takes connections on that port. */
    static boolean isClosed(IpAddress address, int port, Design design) {
        List<Element> holders = design.holders(address);
        return !holders.isEmpty() && holders.stream().noneMatch(each -> isOpen(each, address, port));
    }
}
