package fingerpost.export.zonefile;

import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The remarks of one zone file: of each entry that its records do not say whole, and of the lines that these entries name. */
final class Remarked {
    private final Remarking words;
    private final HostedZone zone;
    private final IdentityHashMap<ZoneEntry, List<Rdata>> written = new IdentityHashMap<>();
    private final IdentityHashMap<ZoneEntry, String> unsaid = new IdentityHashMap<>();

    private Remarked(Remarking words, HostedZone zone) {
        this.words = words;
        this.zone = zone;
    }

    static Remarked of(Remarking words, HostedZone zone, PlainZone plain) {
        Remarked remarked = new Remarked(words, zone);
        Set<Question> mixed = new HashSet<>();
        for (Candidate candidate : plain.records()) {
            if (candidate.mixed() || candidate.entries().isEmpty()) {
                mixed.add(new Question(candidate.set().owner(), candidate.set().type()));
            }
            for (ZoneEntry entry : candidate.entries()) {
                remarked.written
                        .computeIfAbsent(entry, any -> new ArrayList<>())
                        .addAll(candidate.set().rdata());
            }
        }
        for (ZoneEntry entry : zone.entries()) {
            List<Rdata> records = remarked.written.getOrDefault(entry, List.of());
            if (!isMixed(entry, mixed) && !isSaidBy(records, entry)) {
                remarked.unsaid.put(entry, Remarking.ENTRY + words.entry().of(entry, zone.apex(), records));
            }
        }
        return remarked;
    }

    /** Whether somebody else says records there too, so that it could not be told later for which the remark was written. */
    private static boolean isMixed(ZoneEntry entry, Set<Question> mixed) {
        return entry instanceof RecordSet set && mixed.contains(new Question(set.owner(), set.type()));
    }

    private static boolean isSaidBy(List<Rdata> records, ZoneEntry entry) {
        return entry instanceof RecordSet set
                && set.policy() instanceof Fixed fixed
                && set.leastTtl().isEmpty()
                && records.size() == fixed.records().size();
    }

    /** The lines that the remarks name, in the order of their ids. */
    List<String> lines(Topology topology) {
        Set<Id> named = new TreeSet<>();
        for (ZoneEntry entry : unsaid.keySet()) {
            if (entry instanceof RecordSet set) {
                named.addAll(set.policy().lines());
            }
        }
        return named.stream()
                .flatMap(id -> topology.find(id, Line.class).stream())
                .map(line -> Remarking.LINE + words.line().apply(line))
                .toList();
    }

    /** The remarks of those entries that were not told yet; from now on they were. */
    List<String> tell(List<ZoneEntry> entries) {
        return entries.stream().filter(unsaid::containsKey).map(unsaid::remove).toList();
    }

    /** The remarks that nobody told, in the order of the design. */
    List<String> rest() {
        return tell(zone.entries());
    }
}
