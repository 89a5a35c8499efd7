package fingerpost.dns;

import java.util.Optional;

/** Where and how to reach a service: what SVCB records and those made for one protocol have in common (RFC 9460 section 2). */
public sealed interface ServiceBinding extends Rdata permits Https, Svcb {
    /** 0 is AliasMode, an alias that is legal at an apex; from 1, ServiceMode, lower first. */
    int priority();

    /** The alternative endpoint; the root stands for the owner itself (in ServiceMode). */
    DomainName endpoint();

    SvcParameters parameters();

    @Override
    default String text() {
        return priority() + " " + endpoint()
                + (parameters().isEmpty() ? "" : " " + parameters().text());
    }

    @Override
    default Optional<DomainName> target() {
        return endpoint().isRoot() ? Optional.empty() : Optional.of(endpoint());
    }

    /** Refuses what does not fit the wire. */
    static void require(RecordType type, int priority, DomainName endpoint, SvcParameters parameters) {
        Bounds.sixteenBits(type, "priority", priority);
        Bounds.length(type, 2 + endpoint.wireLength() + parameters.length());
    }
}
