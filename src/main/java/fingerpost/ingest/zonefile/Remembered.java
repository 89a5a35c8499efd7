package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The entries of a zone with what its remarks say of them. A remark is believed where the file has exactly the records for
 * which it was written; where somebody has changed them since, they stand as they are.
 */
final class Remembered {
    private static final List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);

    private record Place(DomainName owner, String type) {}

    private final DomainName apex;
    private final PolicyRemarks remarks;
    private final Id zone;
    private final Map<Place, RecordSet> sets = new LinkedHashMap<>();
    private final Map<Place, Set<String>> expected = new HashMap<>();
    private final Map<Place, List<ZoneEntry>> instead = new LinkedHashMap<>();
    private final List<ZoneEntry> added = new ArrayList<>();
    private final Map<Id, Line> lines = new TreeMap<>();
    private final List<ZoneFault> faults = new ArrayList<>();
    private final Set<ZoneEntry> told = new HashSet<>();

    private Remembered(Id zone, DomainName apex, List<ZoneEntry> entries, PolicyRemarks remarks) {
        this.zone = zone;
        this.apex = apex;
        this.remarks = remarks;
        for (ZoneEntry entry : entries) {
            if (entry instanceof RecordSet set) {
                sets.put(place(set), set);
            }
        }
    }

    /**
     * What came of it.
     *
     * @param lines that the policies name
     */
    record Result(List<ZoneEntry> entries, List<Line> lines, List<ZoneFault> faults) {}

    static Result of(Id zone, DomainName apex, List<ZoneEntry> entries, PolicyRemarks remarks) {
        Remembered remembered = new Remembered(zone, apex, entries, remarks);
        remarks.entries().forEach(remembered::expect);
        remarks.entries().forEach(remembered::judge);
        return remembered.result(entries);
    }

    private Result result(List<ZoneEntry> entries) {
        List<ZoneEntry> all = new ArrayList<>();
        for (ZoneEntry entry : entries) {
            List<ZoneEntry> better = instead.getOrDefault(place(entry), List.of(entry));
            all.addAll(
                    better.size() == 1 && better.getFirst() instanceof RecordSet set
                            ? List.of(set.withTtl(entry.ttl()))
                            : better);
        }
        all.addAll(added);
        if (!told.isEmpty()) {
            faults.add(new ZoneFault(
                    FaultCode.REMARKS_READ,
                    "",
                    0,
                    0,
                    told.size() + (told.size() == 1 ? " entry is" : " entries are")
                            + " as the design had them when the file was written: remarks say so.",
                    FaultCode.REMARKS_READ.cure()));
        }
        return new Result(all, List.copyOf(lines.values()), faults);
    }

    private void expect(PolicyRemark remark) {
        for (Place place : places(remark.entry())) {
            expected.computeIfAbsent(place, any -> new HashSet<>()).addAll(remark.written());
        }
    }

    private void judge(PolicyRemark remark) {
        if (told.contains(remark.entry())) {
            return;
        }
        List<Place> taken = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Place place : places(remark.entry())) {
            Set<String> here = data(place);
            if (expected.getOrDefault(place, Set.of()).containsAll(here)) {
                here.retainAll(remark.written());
                found.addAll(here);
                if (!here.isEmpty()) {
                    taken.add(place);
                }
            } else if (remark.entry() instanceof RecordSet) {
                refuse(remark, "the file has " + String.join(", ", sorted(here)));
                return;
            }
        }
        if (!remark.entry().owner().isAtOrBelow(apex)) {
            refuse(remark, "the zone is " + apex.unicode());
        } else if (remark.entry() instanceof RecordSet set && !data(set).containsAll(remark.written())) {
            refuse(remark, "it says others itself");
        } else if (!found.equals(remark.written())) {
            refuse(remark, found.isEmpty() ? "the file has none" : "the file has " + String.join(", ", sorted(found)));
        } else if (!knowsLines(remark.entry())) {
            refuse(remark, "no remark says the line that it names");
        } else {
            believe(remark, taken);
        }
    }

    private void believe(PolicyRemark remark, List<Place> taken) {
        told.add(remark.entry());
        if (remark.entry() instanceof RecordSet set) {
            set.policy().lines().forEach(id -> lines.put(id, remarks.lines().get(id)));
        }
        if (taken.isEmpty()) {
            added.add(remark.entry());
            return;
        }
        for (Place place : taken) {
            List<ZoneEntry> entries = instead.computeIfAbsent(place, any -> new ArrayList<>());
            if (place.equals(taken.getFirst())) {
                entries.add(remark.entry());
            }
        }
    }

    private boolean knowsLines(ZoneEntry entry) {
        return !(entry instanceof RecordSet set)
                || set.policy().lines().stream()
                        .allMatch(id -> !id.equals(zone) && remarks.lines().containsKey(id));
    }

    private void refuse(PolicyRemark remark, String instead) {
        ZoneEntry entry = remark.entry();
        String written = remark.written().isEmpty() ? "no records" : String.join(", ", sorted(remark.written()));
        faults.add(new ZoneFault(
                FaultCode.REMARK_NOT_BELIEVED,
                "",
                remark.lineNumber(),
                1,
                "The remark of " + entry.owner().unicode() + " " + entry.typeName() + " was written for " + written
                        + ", and " + instead + ". The records are taken as they stand.",
                FaultCode.REMARK_NOT_BELIEVED.cure()));
    }

    private Set<String> data(Place place) {
        RecordSet set = sets.get(place);
        return set == null ? new HashSet<>() : data(set);
    }

    private static Set<String> data(RecordSet set) {
        return set.policy().records().stream().map(Rdata::text).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static List<Place> places(ZoneEntry entry) {
        return switch (entry) {
            case RecordSet set -> List.of(place(set));
            case Alias alias ->
                ADDRESSES.stream()
                        .map(type -> new Place(alias.owner(), type.toString()))
                        .toList();
        };
    }

    private static Place place(ZoneEntry entry) {
        return new Place(entry.owner(), entry.typeName());
    }
}
