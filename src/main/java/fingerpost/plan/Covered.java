package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;

/** Names that a wildcard answered before they were published (RFC 4592): caches keep that answer too. */
final class Covered {
    private Covered() {}

    static Wait by(HostedZone zone, DomainName owner, Lifetime lifetime) {
        Wait longest = Wait.NONE;
        for (ZoneEntry each : zone.entries()) {
            if (each.owner().isWildcard()
                    && owner.isBelow(each.owner().parent())
                    && zone.at(owner).isEmpty()) {
                longest = longest.or(lifetime.of(each.ttl()));
            }
        }
        return longest;
    }
}
