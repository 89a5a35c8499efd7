package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Redirect;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A redirect to a host that the design should resolve and does not. */
final class RedirectNowhere implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP05";
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
        return proxy.servers().stream()
                .flatMap(server -> server.locations().stream())
                .map(Location::action)
                .filter(Redirect.class::isInstance)
                .map(Redirect.class::cast)
                .distinct()
                .flatMap(to -> complaint(to, design).stream()
                        .map(complaint -> finding(
                                Severity.ERROR,
                                Subject.of(proxy.id()),
                                proxy.label() + " redirects to " + to.origin() + ", " + complaint
                                        + ". The client follows and gets nothing. Correct the target or give it what it"
                                        + " lacks.")))
                .toList();
    }

    private static Optional<String> complaint(Redirect to, Design design) {
        if (Targets.isDead(to.host(), design)) {
            return Optional.of("a name that has no address in the design");
        }
        Set<IpAddress> addresses = design.addresses(to.host());
        boolean closed = !addresses.isEmpty()
                && addresses.stream().allMatch(address -> Listening.isClosed(address, to.port(), design));
        return closed
                ? Optional.of("but nothing listens on port " + to.port() + " at " + Servers.spoken(addresses))
                : Optional.empty();
    }
}
