package fingerpost.dns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A zone as a zone file says it: plain RRsets, one answer for all. What a person designs, with policies, is a
 * {@code HostedZone} of the topology.
 *
 * @param rrsets owners at or below the apex, one set per owner and type, in the order the person gave
 */
public record Zone(DomainName apex, List<RRset> rrsets) {
    public Zone {
        rrsets = List.copyOf(rrsets);
        Set<Question> seen = new HashSet<>();
        for (RRset each : rrsets) {
            if (!each.owner().isAtOrBelow(apex)) {
                throw new IllegalArgumentException(each.owner() + " does not belong to the zone " + apex);
            }
            if (!seen.add(new Question(each.owner(), each.type()))) {
                throw new IllegalArgumentException(
                        each.owner() + " " + each.type() + " stands twice in the zone " + apex);
            }
        }
    }
}
