package fingerpost.plan;

import fingerpost.dns.Rdata;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A change of DS records: for a while both stand, so that either key is trusted (RFC 6781 section 4.1.2, double-DS). */
final class Signing {
    private Signing() {}

    static HostedZone both(HostedZone zone, Move move) {
        Set<Rdata> records = new LinkedHashSet<>();
        move.before().forEach(each -> records.addAll(records(each)));
        move.after().forEach(each -> records.addAll(records(each)));
        RecordSet set = (RecordSet) move.before().getFirst();
        return zone.with(set.withPolicy(new Fixed(List.copyOf(records))));
    }

    private static List<Rdata> records(ZoneEntry entry) {
        return ((RecordSet) entry).policy().records();
    }
}
