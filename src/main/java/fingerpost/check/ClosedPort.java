package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Location;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A redirect to a port on which nothing listens at that host. */
final class ClosedPort implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP09";
    }

    @Override
    public String source() {
        return "\"Notes on host_registry\": port redirection";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Server server : proxy.servers()) {
            for (Location location : server.locations()) {
                if (location.action() instanceof PortRedirect to) {
                    complaint(proxy, server, to, design)
                            .map(what -> finding(
                                    Severity.ERROR,
                                    Subject.of(proxy.id()),
                                    proxy.label() + " sends clients of " + server.title() + " to port " + to.port()
                                            + (to.tls() ? " over TLS, but " : ", but ") + what
                                            + ". The browser shows an error. Correct the port or the application."))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<String> complaint(Proxy proxy, Server server, PortRedirect to, Design design) {
        Set<IpAddress> addresses = Ports.addresses(proxy, server, design);
        List<Backend> there = Ports.backends(proxy, server, to.port(), design);
        boolean closed = !addresses.isEmpty()
                && addresses.stream().allMatch(address -> Listening.isClosed(address, to.port(), design));
        if (closed) {
            return Optional.of("nothing listens there at " + Servers.spoken(addresses));
        }
        return to.tls()
                        && !there.isEmpty()
                        && there.stream().allMatch(each -> each.certificate().isEmpty())
                ? Optional.of(there.getFirst().label() + " there has no certificate and speaks plain HTTP")
                : Optional.empty();
    }
}
