package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The coverage of every name that clients visit. Keeps what did not change between two calls, so that it is quick after one
 * edit; calls from several threads wait for each other.
 */
public final class Coverages {
    private final Index index = new Index();
    private final Design design;
    private final Map<Subject, Looked> looked = new HashMap<>();
    private final Map<Read, Set<Subject>> readers = new HashMap<>();

    private record Looked(Optional<Coverage> coverage, Set<Read> reads) {}

    /** As of that day. */
    public Coverages(LocalDate today) {
        design = new Design(index, today);
    }

    /** By name, in the order of the topology; names that lead to nothing that the design knows are left out. */
    public synchronized Map<Subject, Coverage> of(Topology topology) {
        Changes changes = index.update(topology);
        Set<Subject> touched = new HashSet<>(changes.subjects());
        changes.reads().forEach(read -> touched.addAll(readers.getOrDefault(read, Set.of())));
        touched.forEach(this::forget);
        Map<Subject, Coverage> all = new LinkedHashMap<>();
        for (HostedZone zone : topology.zones()) {
            Set<DomainName> seen = new HashSet<>();
            for (ZoneEntry entry : zone.entries()) {
                if (seen.add(entry.owner())) {
                    Subject name = Subject.of(zone.id(), entry.owner());
                    Looked now = looked.get(name);
                    (now == null ? look(name, entry.owner()) : now.coverage())
                            .ifPresent(coverage -> all.put(name, coverage));
                }
            }
        }
        return all;
    }

    private void forget(Subject name) {
        Looked before = looked.remove(name);
        if (before != null) {
            before.reads()
                    .forEach(read -> readers.computeIfPresent(read, (_, names) -> {
                        names.remove(name);
                        return names.isEmpty() ? null : names;
                    }));
        }
    }

    private Optional<Coverage> look(Subject name, DomainName owner) {
        Optional<Coverage> found = Aliases.isService(owner) ? Optional.empty() : covered(name, owner);
        Set<Read> reads = new HashSet<>(design.takeReads());
        reads.add(new Read.Name(owner));
        looked.put(name, new Looked(found, reads));
        reads.forEach(
                read -> readers.computeIfAbsent(read, _ -> new HashSet<>(4)).add(name));
        return found;
    }

    private Optional<Coverage> covered(Subject name, DomainName owner) {
        Optional<DomainName> host = owner.isWildcard() ? Hosts.below(owner.parent(), "x") : Optional.of(owner);
        List<End> ends = End.of(owner, design);
        return host.filter(_ -> !ends.isEmpty())
                .map(asked -> new Coverage(
                        CoveredByCertificate.of(asked, ends, design),
                        CoveredByV6.of(name, ends),
                        CoveredByHealth.of(name, asked, ends, design)));
    }
}
