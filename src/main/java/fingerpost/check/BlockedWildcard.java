package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A wildcard that does not reach a host of a proxy, because an existing name stands between. */
final class BlockedWildcard implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "WC02";
    }

    @Override
    public String source() {
        return "RFC 4592 section 2.2.2, section 3.3.1";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        return Hosts.exact(proxy)
                .flatMap(host -> wildcardOver(host, design).stream()
                        .map(wildcard -> finding(
                                Severity.WARNING,
                                Subject.of(proxy.id()),
                                "The wildcard " + wildcard.unicode() + " does not reach " + host.unicode()
                                        + ", a host of " + proxy.label()
                                        + ": a name that exists between them, or the host itself without an address, blocks"
                                        + " it. Clients get no address. Give " + host.unicode()
                                        + " records of its own.")))
                .toList();
    }

    /** The wildcard that would answer for the host if nothing stood between. */
    static Optional<DomainName> wildcardOver(DomainName host, Design design) {
        Place place = design.place(host);
        boolean without = place.kind() == Place.Kind.MISSING
                || place.kind() == Place.Kind.EMPTY
                || (place.kind() == Place.Kind.EXACT
                        && place.addresses().isEmpty()
                        && place.entries().stream().noneMatch(Aliases::isOne));
        Optional<DomainName> apex = design.apexOf(host);
        if (!without || apex.isEmpty() || place.zone().isEmpty() || host.equals(apex.get())) {
            return Optional.empty();
        }
        DomainName above = host;
        do {
            above = above.parent();
            DomainName wildcard = above.child("*");
            if (!design.at(place.zone().get(), wildcard).isEmpty()) {
                return Optional.of(wildcard);
            }
        } while (!above.equals(apex.get()));
        return Optional.empty();
    }
}
