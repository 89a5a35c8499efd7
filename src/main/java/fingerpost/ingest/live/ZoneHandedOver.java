package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.wire.Limits;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.ZoneTransfer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A zone as a transfer brings it. */
final class ZoneHandedOver {
    private final DomainName apex;
    private final Notes notes;
    private final Map<Owner, List<Rdata>> sets = new LinkedHashMap<>();
    private final Map<Owner, Ttl> ttls = new LinkedHashMap<>();
    private Optional<ResourceRecord> start = Optional.empty();

    private record Owner(DomainName name, RecordType type) {}

    private ZoneHandedOver(DomainName apex, Notes notes) {
        this.apex = apex;
        this.notes = notes;
    }

    /** From the first server that hands it over; empty where none does. */
    static Optional<ZoneSeen> by(ZoneTransfer transfers, DomainName apex, List<Server> servers, Notes notes)
            throws InterruptedException {
        for (Server server : servers) {
            ZoneHandedOver zone = new ZoneHandedOver(apex, notes);
            boolean whole = transfers
                    .fetch(ZoneTransfer.query(apex, server), zone::take)
                    .whole();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (whole && zone.sets.size() > Limits.IMPORT_SETS) {
                notes.notSeen(
                        apex,
                        server + " hands over " + zone.sets.size() + " record sets and more, and at most "
                                + Limits.IMPORT_SETS + " are taken; the well-known names were asked for instead.");
            } else if (whole && zone.start.isPresent()) {
                return zone.seen();
            }
        }
        notes.notSeen(apex, "No server hands over the zone, so only names that were asked for are in the design.");
        return Optional.empty();
    }

    private void take(ResourceRecord record) {
        boolean ours =
                record.recordClass() == ResourceRecord.IN && record.owner().isAtOrBelow(apex);
        if (ours && record.type().equals(RecordType.SOA) && start.isEmpty()) {
            start = Optional.of(record);
        } else if (ours && Sets.isDesigned(record.type()) && sets.size() <= Limits.IMPORT_SETS) {
            Owner owner = new Owner(record.owner(), record.type());
            record.rdata()
                    .ifPresentOrElse(
                            rdata -> sets.computeIfAbsent(owner, _ -> new ArrayList<>())
                                    .add(rdata),
                            () -> notes.notSeen(
                                    record.owner(),
                                    "A " + record.type() + " record holds what no zone may hold and was left out."));
            ttls.merge(owner, record.ttl(), Ttl::min);
        }
    }

    private Optional<ZoneSeen> seen() {
        List<RRset> all = new ArrayList<>();
        Set<DomainName> cuts = new LinkedHashSet<>();
        sets.forEach((owner, rdata) -> {
            all.add(Sets.of(owner.name(), owner.type(), ttls.getOrDefault(owner, Ttl.ZERO), rdata));
            if (owner.type().equals(RecordType.NS) && !owner.name().equals(apex)) {
                cuts.add(owner.name());
            }
        });
        all.sort(Sets.ORDER);
        return start.flatMap(
                record -> record.rdata().map(soa -> new ZoneSeen(apex, (Soa) soa, record.ttl(), all, cuts, true)));
    }
}
