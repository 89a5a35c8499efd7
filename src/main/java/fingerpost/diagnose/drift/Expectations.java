package fingerpost.diagnose.drift;

import fingerpost.behaviour.Announcement;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that a designed zone says, place by place, and that it says no more where more is likely. */
final class Expectations {
    /** Stands for any name below a wildcard, or for one that no zone has. */
    static final String PROBE = "fingerpost-probe";

    private static final List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);
    private static final List<RecordType> AT_APEX =
            List.of(RecordType.A, RecordType.AAAA, RecordType.MX, RecordType.TXT, RecordType.CAA, RecordType.HTTPS);

    private final HostedZone zone;
    private final Standing standing;
    private final Map<DomainName, Map<String, ZoneEntry>> entries = new HashMap<>();
    private final Map<Question, Announced> announced = new LinkedHashMap<>();
    private final List<Expected> all = new ArrayList<>();

    private record Announced(Subject registry, Ttl ttl, List<Rdata> records) {}

    private Expectations(Topology topology, HostedZone zone) {
        this.zone = zone;
        this.standing = new Standing(topology, zone);
        zone.entries()
                .forEach(each -> entries.computeIfAbsent(each.owner(), _ -> new LinkedHashMap<>())
                        .put(each.typeName(), each));
        topology.all(ServiceRegistry.class).forEach(registry -> {
            for (Announcement each : Announcement.of(registry, topology)) {
                if (topology.zoneFor(each.owner()).filter(zone::equals).isPresent()) {
                    announced.merge(
                            new Question(each.owner(), each.record().type()),
                            new Announced(Subject.of(registry.id()), each.ttl(), List.of(each.record())),
                            Expectations::together);
                }
            }
        });
    }

    /** Of one zone, the SOA first, then in the person's order, then what should not be there. */
    static List<Expected> of(Topology topology, HostedZone zone) {
        Expectations expectations = new Expectations(topology, zone);
        expectations.read();
        return List.copyOf(expectations.all);
    }

    /** That these are not live, where the zone does not design them and nothing hides them. */
    static List<Expected> without(Topology topology, HostedZone zone, Set<Question> found) {
        Expectations expectations = new Expectations(topology, zone);
        Set<Question> designed = new HashSet<>(expectations.announced.keySet());
        for (ZoneEntry entry : zone.entries()) {
            if (entry instanceof RecordSet set) {
                designed.add(new Question(set.owner(), set.type()));
            } else {
                ADDRESSES.forEach(family -> designed.add(new Question(entry.owner(), family)));
            }
        }
        found.stream()
                .filter(each -> !designed.contains(each))
                .filter(each -> expectations.standing.isSeen(each.name(), each.type()))
                .forEach(each -> expectations.nothing(each.name(), each.name(), each.type()));
        return List.copyOf(expectations.all);
    }

    private void read() {
        all.add(new Expected.Start(Subject.of(zone.id()), zone.apex(), zone.soa(), zone.soaTtl()));
        Set<DomainName> owners = new TreeSet<>();
        for (ZoneEntry entry : zone.entries()) {
            owners.add(entry.owner());
            switch (entry) {
                case RecordSet set -> add(set);
                case Alias alias -> add(alias);
            }
        }
        announced.forEach((question, each) -> {
            owners.add(question.name());
            if (standing.isSeen(question.name(), question.type())) {
                add(each.registry, question.name(), question.type(), each.records, Choices.none(), false, each);
            }
        });
        owners.add(zone.apex());
        owners.forEach(this::others);
        if (!owners.contains(zone.apex().wildcard())) {
            DomainName probe = zone.apex().child(PROBE);
            ADDRESSES.stream()
                    .filter(family -> standing.isSeen(probe, family))
                    .forEach(family -> nothing(zone.apex().wildcard(), probe, family));
        }
    }

    private void add(RecordSet set) {
        if (!standing.isSeen(set.owner(), set.type())) {
            return;
        }
        Question question = new Question(set.owner(), set.type());
        Announced more = announced.remove(question);
        add(
                Subject.of(zone, set),
                set.owner(),
                set.type(),
                set.policy().records(),
                Choices.of(set.policy()),
                set.policy() instanceof Fixed,
                more == null ? new Announced(Subject.of(zone, set), set.ttl(), List.of()) : more);
    }

    private void add(
            Subject node,
            DomainName owner,
            RecordType type,
            List<Rdata> designed,
            Choices choices,
            boolean ordered,
            Announced more) {
        List<Rdata> records = Stream.concat(designed.stream(), more.records.stream())
                .distinct()
                .toList();
        Choices wider = more.records.isEmpty() ? choices : choices.withAnnounced(more.records);
        Ttl ttl = Optional.ofNullable(at(owner).get(type.toString()))
                .map(ZoneEntry::ttl)
                .map(more.ttl::min)
                .orElse(more.ttl);
        all.add(new Expected.Records(node, asked(owner), type, records, wider, ordered, ttl));
    }

    private void add(Alias alias) {
        List<RecordType> families = ADDRESSES.stream()
                .filter(family -> !at(alias.owner()).containsKey(family.toString()))
                .filter(family -> !announced.containsKey(new Question(alias.owner(), family)))
                .filter(family -> standing.isSeen(alias.owner(), family))
                .toList();
        if (!families.isEmpty()) {
            all.add(new Expected.Flattened(Subject.of(zone, alias), asked(alias.owner()), alias, families));
        }
    }

    /** Types that people forget at a name that has others: the other address family, and at the apex everything usual. */
    private void others(DomainName owner) {
        boolean plain = at(owner).values().stream()
                .noneMatch(each -> each instanceof Alias || each.typeName().equals("CNAME"));
        boolean service = owner.labels().stream().anyMatch(label -> label.startsWith("_"));
        List<RecordType> types = owner.equals(zone.apex()) ? AT_APEX : service ? List.of() : ADDRESSES;
        types.stream()
                .filter(type -> plain || !ADDRESSES.contains(type))
                .filter(type -> !at(owner).containsKey(type.toString()))
                .filter(type -> !announced.containsKey(new Question(owner, type)))
                .filter(type -> standing.isSeen(owner, type))
                .forEach(type -> nothing(owner, asked(owner), type));
    }

    private void nothing(DomainName owner, DomainName name, RecordType type) {
        Subject node = new Subject(zone.id(), Optional.of(owner), Optional.of(type.toString()));
        all.add(new Expected.Nothing(node, name, type));
    }

    private Map<String, ZoneEntry> at(DomainName owner) {
        return entries.getOrDefault(owner, Map.of());
    }

    /** The name that is asked for. */
    static DomainName asked(DomainName owner) {
        return owner.isWildcard() ? owner.parent().child(PROBE) : owner;
    }

    private static Announced together(Announced one, Announced other) {
        return new Announced(
                one.registry,
                one.ttl.min(other.ttl),
                Stream.concat(one.records.stream(), other.records.stream())
                        .distinct()
                        .toList());
    }
}
