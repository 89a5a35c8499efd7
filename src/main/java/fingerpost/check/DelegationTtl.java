package fingerpost.check;

import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** NS sets above and below a cut that are kept for very different times. */
final class DelegationTtl implements NameCheck {
    private static final int FACTOR = 10;

    @Override
    public String code() {
        return "TTL03";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Optional<RecordSet> above = Servers.delegation(owner);
        Optional<ZoneEntry> below = above.flatMap(any -> design.zoneWithApex(owner.name()))
                .flatMap(child -> design.at(child, owner.name()).stream()
                        .filter(each -> each.typeName().equals("NS"))
                        .findFirst());
        if (above.isEmpty() || below.isEmpty()) {
            return List.of();
        }
        long high = Math.max(above.get().ttl().seconds(), below.get().ttl().seconds());
        long low = Math.min(above.get().ttl().seconds(), below.get().ttl().seconds());
        return high <= FACTOR * low
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        owner.subject(above.get()),
                        "The NS records of " + owner.name().unicode() + " are kept for "
                                + above.get().ttl().spoken() + " from above and for "
                                + below.get().ttl().spoken()
                                + " from the zone itself. Which of the two a resolver believes is its own choice; a change"
                                + " of servers takes as long as the longer one."));
    }
}
