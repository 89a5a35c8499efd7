package fingerpost.prove.dns;

import fingerpost.behaviour.Announcement;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions of a design: every owner with every type that it has and one that it has not, what lies between it and the
 * apex, a name below it, names that a wildcard makes, one that is not there, and what a service registry announces.
 */
final class DnsTable {
    private static final List<RecordType> USUAL = List.of(RecordType.A, RecordType.AAAA, RecordType.TXT, RecordType.MX);
    private static final int LONGEST_OWNER = 230;

    private final Map<DomainName, Set<RecordType>> types = new LinkedHashMap<>();
    private final Set<Question> byLine = new LinkedHashSet<>();
    private final Set<Question> byAsker = new LinkedHashSet<>();

    DnsTable(Topology topology) {
        for (HostedZone zone : topology.zones()) {
            add(zone.apex(), RecordType.SOA);
            add(zone.apex(), RecordType.NS);
            name(zone.apex().child("not-there"));
            zone.entries().forEach(entry -> add(zone, entry));
        }
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            Announcement.of(registry, topology)
                    .forEach(each -> add(each.owner(), each.record().type()));
        }
    }

    /** All of them. */
    List<Question> all() {
        List<Question> questions = new ArrayList<>();
        types.forEach((name, asked) -> asked.forEach(type -> questions.add(new Question(name, type))));
        types.forEach((name, asked) -> USUAL.stream()
                .filter(type -> !asked.contains(type))
                .findFirst()
                .ifPresent(type -> questions.add(new Question(name, type))));
        return questions.stream().distinct().toList();
    }

    /** Those whose answer depends on the line of who asks. */
    List<Question> byLine() {
        return List.copyOf(byLine);
    }

    /** Those where each asker keeps an answer of its own, so that shares show only over many askers. */
    List<Question> byAsker() {
        return List.copyOf(byAsker);
    }

    private void add(HostedZone zone, ZoneEntry entry) {
        DomainName owner = entry.owner();
        List<DomainName> names = new ArrayList<>(List.of(owner));
        if (owner.isWildcard()) {
            names.add(owner.parent().child("any"));
            names.add(owner.parent().child("any").child("deep"));
        }
        for (DomainName name : names) {
            if (entry instanceof RecordSet set) {
                add(name, set.type());
                if (!set.policy().lines().isEmpty()) {
                    byLine.add(new Question(name, set.type()));
                }
                if (isKept(set.policy())) {
                    byAsker.add(new Question(name, set.type()));
                }
            } else {
                add(name, RecordType.A);
                add(name, RecordType.AAAA);
            }
        }
        if (owner.wireLength() < LONGEST_OWNER) {
            name(owner.child("below"));
        }
        for (DomainName above = owner; above.isBelow(zone.apex()); above = above.parent()) {
            name(above);
        }
    }

    private static boolean isKept(AnswerPolicy policy) {
        return policy instanceof Canary
                || policy instanceof HashedByAsker
                || policy.inner().stream().anyMatch(DnsTable::isKept);
    }

    private void name(DomainName name) {
        types.computeIfAbsent(name, any -> new LinkedHashSet<>());
    }

    private void add(DomainName name, RecordType type) {
        types.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(type);
    }
}
