package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.ingest.live.Sets;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The records of a file as the zone of a design: sets in the order of the file, each in the canonical order of its data. */
final class ZoneDesign {
    private static final Ttl HOUR = new Ttl(3600);

    private final ZoneFile file;
    private final DomainName apex;
    private final ZoneNames names;
    private final Map<Long, List<Integer>> sets = new LinkedHashMap<>();
    private final Map<Integer, Integer> signed = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<Integer> start = Optional.empty();

    ZoneDesign(ZoneFile file, DomainName apex) {
        this.file = file;
        this.apex = apex;
        this.names = new ZoneNames(file.columns(), file.names(), NameOctets.of(apex));
        for (int i = 0; i < file.size(); i++) {
            sort(i);
        }
    }

    private void sort(int record) {
        int owner = file.columns().owner(record);
        int type = file.columns().type(record);
        if (!names.isInside(owner)) {
            return;
        }
        if (type == RecordType.SOA.code()) {
            if (owner == names.apex() && start.isEmpty()) {
                start = Optional.of(record);
            }
        } else if (Sets.isDesigned(new RecordType(type))) {
            sets.computeIfAbsent(((long) owner << 16) | type, any -> new ArrayList<>())
                    .add(record);
        } else {
            signed.putIfAbsent(type, record);
        }
    }

    int sets() {
        return sets.size();
    }

    /** The zone; what it cannot hold is added to the faults. */
    HostedZone zone(List<ZoneFault> faults) {
        List<ZoneEntry> entries = new ArrayList<>();
        for (List<Integer> records : sets.values()) {
            set(records, faults).ifPresent(entries::add);
        }
        aliases(entries);
        file.options().remarks().ifPresent(reading -> remembered(entries, reading, faults));
        if (!signed.isEmpty()) {
            int record = signed.values().iterator().next();
            Set<String> types = new TreeSet<>();
            signed.keySet().forEach(type -> types.add(new RecordType(type).toString()));
            faults.add(at(
                    FaultCode.SIGNED,
                    record,
                    "What a signer writes is not in the design: " + String.join(", ", types) + "."));
        }
        HostedZone everyday = HostedZone.of(id(), apex);
        Optional<Soa> soa = start.flatMap(record -> data(record, faults)).map(Soa.class::cast);
        if (soa.isEmpty()) {
            faults.add(whole(FaultCode.SOA_INVENTED, "The zone in the design has an SOA with everyday timers."));
        }
        Ttl soaTtl = start.map(record -> file.record(record).ttl()).orElse(everyday.soaTtl());
        return new HostedZone(
                everyday.id(),
                apex,
                file.usualTtl().orElseGet(() -> usual(entries)),
                soa.orElse(everyday.soa()),
                soaTtl,
                "",
                entries);
    }

    private Id id() {
        return Id.from(apex.host().isEmpty() ? "root" : apex.host(), any -> false);
    }

    /** The lines that policies of the zone name. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    private void remembered(List<ZoneEntry> entries, RemarkReading reading, List<ZoneFault> faults) {
        PolicyRemarks remarks = PolicyRemarks.of(file.source(), apex, reading, faults);
        Remembered.Result result = Remembered.of(id(), apex, entries, remarks);
        entries.clear();
        entries.addAll(result.entries());
        lines.addAll(result.lines());
        faults.addAll(result.faults());
    }

    /** Fixed answers: its records do not say who gets which. */
    private Optional<ZoneEntry> set(List<Integer> records, List<ZoneFault> faults) {
        ZoneRecord first = file.record(records.getFirst());
        Ttl ttl = first.ttl();
        List<Rdata> rdata = new ArrayList<>();
        records.sort(names::compare);
        for (int i = 0; i < records.size(); i++) {
            int record = records.get(i);
            ttl = ttl.min(new Ttl(file.columns().ttl(record)));
            if (i == 0 || !names.isSameData(records.get(i - 1), record)) {
                data(record, faults).ifPresent(rdata::add);
            }
        }
        List<Rdata> once = rdata.stream().distinct().toList();
        return once.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordSet(first.owner(), first.type(), ttl, new Fixed(once)));
    }

    private void aliases(List<ZoneEntry> entries) {
        Set<DomainName> taken = new HashSet<>();
        for (AliasLine each : file.aliases()) {
            DomainName owner =
                    NameOctets.name(file.names().octets(), file.names().start(each.owner()));
            if (owner.isAtOrBelow(apex) && taken.add(owner)) {
                entries.add(new Alias(owner, new Ttl(each.ttl()), each.target()));
            }
        }
    }

    private Optional<Rdata> data(int record, List<ZoneFault> faults) {
        ZoneRecord read = file.record(record);
        try {
            return Optional.of(read.rdata());
        } catch (IllegalArgumentException unheld) {
            faults.add(at(
                    FaultCode.NOT_HELD,
                    record,
                    read.owner().unicode() + " " + read.type() + " is not in the design. " + unheld.getMessage()));
            return Optional.empty();
        }
    }

    private static Ttl usual(List<ZoneEntry> entries) {
        Map<Ttl, Integer> counts = new LinkedHashMap<>();
        entries.forEach(each -> counts.merge(each.ttl(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(HOUR);
    }

    private ZoneFault at(FaultCode code, int record, String message) {
        return new ZoneFault(code, file.sourceName(record), file.line(record), 1, message, code.cure());
    }

    ZoneFault whole(FaultCode code, String message) {
        return new ZoneFault(code, "", 0, 0, message, code.cure());
    }
}
