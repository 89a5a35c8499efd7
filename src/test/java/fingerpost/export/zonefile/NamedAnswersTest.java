package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss;
import fingerpost.export.Losses;
import fingerpost.export.Samples;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** BIND serves the exported zones and answers every name and type as the model of the design does. */
class NamedAnswersTest {
    private static final Asker ASKER = Asker.at(IpAddress.of("192.0.2.200"));
    private static final List<RecordType> TYPES = List.of(
            RecordType.A,
            RecordType.AAAA,
            RecordType.CNAME,
            RecordType.NS,
            RecordType.SOA,
            RecordType.MX,
            RecordType.TXT,
            RecordType.SRV,
            RecordType.CAA,
            RecordType.HTTPS,
            RecordType.PTR,
            RecordType.DS);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(25);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySample(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDesign(long seed) throws Exception {
        compare(served(Chance.topology(new SplittableRandom(seed), 30)));
    }

    /** The zones with an SOA and name servers without which no server loads them. */
    private static Topology served(Topology drawn) {
        return drawn.map(element -> element instanceof HostedZone zone ? served(zone) : element);
    }

    private static HostedZone served(HostedZone zone) {
        boolean startsWell = RecordRule.against(zone.apex(), zone.soa()).isEmpty();
        HostedZone started = startsWell
                ? zone
                : zone.withSoa(HostedZone.of(zone.id(), zone.apex()).soa());
        return started.without(zone.apex(), "NS")
                .with(RecordSet.fixed(zone.apex(), zone.defaultTtl(), new Ns(DomainName.of("ns.example.net"))));
    }

    private void compare(Topology design) throws Exception {
        Losses losses = new Losses();
        Map<Id, List<Candidate>> announced = RegistrySnapshot.byZone(design, losses);
        Map<DomainName, String> texts = new LinkedHashMap<>();
        List<HostedZone> plain = new ArrayList<>();
        for (HostedZone zone : design.zones()) {
            PlainZone one = PlainZone.of(design, zone, announced.getOrDefault(zone.id(), List.of()), losses);
            if (one.missing().isEmpty() && !texts.containsKey(zone.apex())) {
                texts.put(zone.apex(), ZoneText.of(one, zone.defaultTtl(), zone.label()));
                plain.add(plain(zone, one));
            }
        }
        List<Question> questions = questions(plain);
        try (RealNamed named = new RealNamed(folder, texts)) {
            List<List<String>> answers = named.ask(questions);
            assertThat(answers).hasSameSizeAs(questions);
            asThePlainZones(plain, questions, answers);
            asTheDesign(design, losses.list(), questions, answers);
        }
    }

    private static void asThePlainZones(List<HostedZone> plain, List<Question> questions, List<List<String>> answers) {
        Authority authority = Authority.withinZones(Topology.of("", "", plain));
        for (int i = 0; i < questions.size(); i++) {
            assertThat(DigAnswer.of(answers.get(i)))
                    .as(questions.get(i) + "\n" + String.join("\n", answers.get(i)))
                    .isEqualTo(DigAnswer.of(authority.answer(questions.get(i), ASKER, new DesignState(1))));
        }
    }

    /** Where a record set is exact, or inexact in its order only, the design itself answers the same records. */
    private static void asTheDesign(
            Topology design, List<Loss> losses, List<Question> questions, List<List<String>> answers) {
        Authority authority = Authority.withinZones(design);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (isExact(design, losses, question)) {
                assertThat(DigAnswer.of(answers.get(i)).answer())
                        .as(question.toString())
                        .isEqualTo(DigAnswer.of(authority.answer(question, ASKER, new DesignState(1)))
                                .answer());
            }
        }
    }

    private static boolean isExact(Topology design, List<Loss> losses, Question question) {
        return design.zoneFor(question.name())
                .flatMap(zone -> zone.find(question.name(), question.type().toString())
                        .filter(entry -> inOrderAside(entry) && hasNoCannot(zone, entry, losses)))
                .isPresent();
    }

    private static boolean inOrderAside(ZoneEntry entry) {
        return entry instanceof RecordSet set
                && (set.policy() instanceof Fixed
                        || set.policy() instanceof Rotated
                        || set.policy() instanceof Shuffled);
    }

    private static boolean hasNoCannot(HostedZone zone, ZoneEntry entry, List<Loss> losses) {
        return losses.stream()
                .noneMatch(loss -> loss.status() == Loss.Status.CANNOT
                        && loss.subject().element().equals(zone.id())
                        && (loss.subject().equals(Subject.of(zone, entry))
                                || loss.subject().owner().isPresent()));
    }

    private static HostedZone plain(HostedZone zone, PlainZone one) {
        List<ZoneEntry> entries = new ArrayList<>();
        for (Candidate candidate : one.records()) {
            RRset set = candidate.set();
            if (!set.type().equals(RecordType.SOA)) {
                entries.add(new RecordSet(set.owner(), set.type(), set.ttl(), new Fixed(set.rdata())));
            }
        }
        return zone.withEntries(entries);
    }

    /** Every owner, what lies between it and the apex, and names that are not there, below wildcards too. */
    private static List<Question> questions(List<HostedZone> zones) {
        Set<DomainName> names = new LinkedHashSet<>();
        for (HostedZone zone : zones) {
            names.add(zone.apex().child("not-there"));
            for (ZoneEntry entry : zone.entries()) {
                DomainName owner = entry.owner();
                names.add(owner);
                if (owner.wireLength() < 230) {
                    names.add(owner.child("below"));
                }
                if (owner.isWildcard()) {
                    names.add(owner.parent().child("any"));
                    names.add(owner.parent().child("any").child("deep"));
                }
                for (DomainName above = owner; above.isBelow(zone.apex()); above = above.parent()) {
                    names.add(above);
                }
            }
        }
        return names.stream()
                .flatMap(name -> TYPES.stream().map(type -> new Question(name, type)))
                .toList();
    }
}
