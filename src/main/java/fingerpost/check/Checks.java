package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All checks together. Keeps what did not change between two calls, so that the check after one edit is quick; the findings
 * are the same as those of a fresh one. Calls from several threads wait for each other.
 */
public final class Checks {
    private final List<NameCheck> ofNames = new ArrayList<>();
    private final List<ElementCheck<?>> ofElements = new ArrayList<>();
    private final Index index = new Index();
    private final Memory memory = new Memory();
    private final Map<Id, Set<DomainName>> speaking = new HashMap<>();
    private final Design design;

    /** Every check of the catalogue, as of that day. */
    public Checks(LocalDate today) {
        this(today, Catalogue.CHECKS);
    }

    Checks(LocalDate today, List<Check> checks) {
        this.design = new Design(index, today);
        for (Check each : checks) {
            switch (each) {
                case NameCheck ofName -> ofNames.add(ofName);
                case ElementCheck<?> ofElement -> ofElements.add(ofElement);
            }
        }
    }

    /** The findings of every check, worst first, then in the order of the topology. */
    public synchronized List<Finding> of(Topology topology) {
        for (Subject subject : memory.touchedBy(index.update(topology))) {
            memory.forget(subject);
            List<Finding> findings =
                    subject.owner().map(owner -> atName(subject, owner)).orElseGet(() -> atElement(subject));
            subject.owner().ifPresent(owner -> remember(subject.element(), owner, !findings.isEmpty()));
            Set<Read> reads = design.takeReads();
            if (!findings.isEmpty() || !reads.isEmpty()) {
                memory.keep(subject, findings, reads);
            }
        }
        return collected(topology);
    }

    private List<Finding> atName(Subject subject, DomainName name) {
        Optional<HostedZone> zone = index.topology().find(subject.element(), HostedZone.class);
        List<ZoneEntry> entries =
                index.table(subject.element()).map(table -> table.at(name)).orElse(List.of());
        if (zone.isEmpty() || entries.isEmpty()) {
            return List.of();
        }
        Owner owner = new Owner(subject.element(), zone.get().apex(), name, entries);
        List<Finding> findings = new ArrayList<>(0);
        for (NameCheck check : ofNames) {
            findings.addAll(check.of(owner, design));
        }
        return findings;
    }

    private List<Finding> atElement(Subject subject) {
        return index.topology()
                .find(subject.element())
                .map(element -> {
                    List<Finding> findings = new ArrayList<>(0);
                    ofElements.forEach(check -> findings.addAll(applied(check, element)));
                    return findings;
                })
                .orElse(new ArrayList<>(0));
    }

    private <E extends Element> List<Finding> applied(ElementCheck<E> check, Element element) {
        return check.kind().isInstance(element) ? check.of(check.kind().cast(element), design) : List.of();
    }

    private void remember(Id zone, DomainName owner, boolean speaks) {
        Set<DomainName> names = speaking.computeIfAbsent(zone, any -> new HashSet<>());
        if (speaks) {
            names.add(owner);
        } else {
            names.remove(owner);
        }
    }

    private List<Finding> collected(Topology topology) {
        List<Finding> found = new ArrayList<>();
        for (Element element : topology.elements()) {
            found.addAll(memory.at(Subject.of(element.id())));
            Set<DomainName> names = new HashSet<>(speaking.getOrDefault(element.id(), Set.of()));
            if (element instanceof HostedZone zone && !names.isEmpty()) {
                for (ZoneEntry entry : zone.entries()) {
                    if (names.remove(entry.owner())) {
                        found.addAll(memory.at(Subject.of(zone.id(), entry.owner())));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }
}
