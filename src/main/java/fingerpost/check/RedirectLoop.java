package fingerpost.check;

import fingerpost.behaviour.ProxyIndex;
import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Redirects that lead back to where they began: apex to www and back, HTTP to HTTPS and back. */
final class RedirectLoop implements ElementCheck<Proxy> {
    private static final int MOST = 10;

    /** An origin that a browser asks. */
    private record Origin(boolean tls, DomainName host, int port) {
        @Override
        public String toString() {
            return new Redirect(301, tls, host, port).origin();
        }
    }

    @Override
    public String code() {
        return "HTTP02";
    }

    @Override
    public String source() {
        return "RFC 9110 section 15.4; \"CNAME Pattern and CloudFlare CNAME Flattening\": apex redirect";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        ProxyIndex index = design.servers(proxy);
        Set<Set<Origin>> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Server server : proxy.servers()) {
            if (onward(server).isEmpty()) {
                continue;
            }
            for (Listen listen : server.listens()) {
                for (DomainName host : Hosts.exact(server).toList()) {
                    List<Origin> circle = circle(proxy, index, new Origin(listen.tls(), host, listen.port()));
                    if (!circle.isEmpty() && told.add(Set.copyOf(circle))) {
                        findings.add(told(proxy, circle));
                    }
                }
            }
        }
        return findings;
    }

    private Finding told(Proxy proxy, List<Origin> circle) {
        return finding(
                Severity.ERROR,
                Subject.of(proxy.id()),
                proxy.label() + " redirects in a circle: "
                        + Servers.spoken(circle).replace(", ", " to ") + " to " + circle.getFirst()
                        + ". Browsers give up with too many redirects. Let one of them answer instead.");
    }

    private static List<Origin> circle(Proxy proxy, ProxyIndex index, Origin start) {
        List<Origin> way = new ArrayList<>();
        Optional<Origin> at = Optional.of(start);
        while (at.isPresent() && way.size() < MOST) {
            int before = way.indexOf(at.get());
            if (before >= 0) {
                return way.subList(before, way.size());
            }
            way.add(at.get());
            at = next(proxy, index, at.get());
        }
        return List.of();
    }

    private static Optional<Origin> next(Proxy proxy, ProxyIndex index, Origin asked) {
        if (Hosts.serving(proxy, asked.host()).findAny().isEmpty()) {
            return Optional.empty();
        }
        return index.taking(asked.host(), asked.port(), asked.tls())
                .flatMap(RedirectLoop::onward)
                .flatMap(action -> switch (action) {
                    case Redirect to -> Optional.of(new Origin(to.tls(), to.host(), to.port()));
                    case PortRedirect to -> Optional.of(new Origin(to.tls(), asked.host(), to.port()));
                    case ProxyPass _, Respond _ -> Optional.<Origin>empty();
                });
    }

    /** The redirect that a server answers every path with. */
    private static Optional<Action> onward(Server server) {
        return server.locations().stream()
                .filter(location -> location.match().equals(PathMatch.prefix("/")))
                .map(Location::action)
                .filter(action -> action instanceof Redirect || action instanceof PortRedirect)
                .findFirst();
    }
}
