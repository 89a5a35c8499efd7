package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Optional;

/** One end of a line. */
sealed interface Box {
    /** What a person calls it. */
    String title();

    /** {@code name}, {@code proxy}, {@code service}. */
    String kind();

    /**
     * A name of a zone.
     *
     * @param whole whether the zone's own box was meant, which stands for its apex
     */
    record Name(HostedZone zone, DomainName owner, boolean whole) implements Box {
        boolean isApex() {
            return owner.equals(zone.apex());
        }

        @Override
        public String title() {
            return owner.unicode();
        }

        @Override
        public String kind() {
            return whole ? "zone" : "name";
        }
    }

    /** An element other than a zone. */
    record Thing(Element element) implements Box {
        @Override
        public String title() {
            return element.label();
        }

        @Override
        public String kind() {
            return ElementKind.of(element).word();
        }
    }

    /** The box of a subject; nothing where it is not in the topology, or has no box. */
    static Optional<Box> of(Topology topology, Subject subject) {
        return topology.find(subject.element()).flatMap(element -> of(element, subject.owner()));
    }

    private static Optional<Box> of(Element element, Optional<DomainName> owner) {
        if (element instanceof HostedZone zone) {
            return Optional.of(new Name(zone, owner.orElse(zone.apex()), owner.isEmpty()));
        }
        boolean drawn = switch (ElementKind.of(element)) {
            case LINE, SCENARIO, ZONE -> false;
            case PROXY, SERVICE, BACKEND, ROUTER, REGISTRY, ENDPOINT, CERTIFICATE, RESOLVER, CLIENTS -> true;
        };
        return drawn && owner.isEmpty() ? Optional.of(new Thing(element)) : Optional.empty();
    }
}
