package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is seen of one zone.
 *
 * @param sets everything but the SOA; at and below a cut the delegation and its glue only
 * @param cuts owners of the delegations
 * @param whole whether a server handed all of it over
 */
record ZoneSeen(DomainName apex, Soa soa, Ttl soaTtl, List<RRset> sets, Set<DomainName> cuts, boolean whole) {
    ZoneSeen {
        sets = List.copyOf(sets);
        cuts = Set.copyOf(cuts);
    }

    Optional<RRset> find(DomainName owner, RecordType type) {
        return sets.stream()
                .filter(each -> each.owner().equals(owner) && each.type().equals(type))
                .findFirst();
    }

    boolean isAtOrBelowCut(DomainName name) {
        return cuts.stream().anyMatch(name::isAtOrBelow);
    }
}
