package fingerpost.check;

import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.List;

/** A server that has no location for every path. */
final class NoRootLocation implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP13";
    }

    @Override
    public String source() {
        return "nginx manual, location";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        return proxy.servers().stream()
                .filter(server -> server.locations().stream()
                        .noneMatch(each -> each.match().equals(PathMatch.prefix("/"))))
                .map(server -> finding(
                        Severity.NOTICE,
                        Subject.of(proxy.id()),
                        "The server " + server.title() + " of " + proxy.label() + " has no location for /. "
                                + (server.locations().isEmpty()
                                        ? "Every request gets nginx's own page or 404. Say where its requests go."
                                        : "Every other path gets 404. Add a location for / unless that is meant.")))
                .toList();
    }
}
