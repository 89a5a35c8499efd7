package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.export.Samples;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.Message;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is imported answers as the servers do from which it was imported, record for record. */
class ImportedAsServedTest {
    @TempDir
    private Path folder;

    static Stream<String> samples() throws Exception {
        return Samples.names().stream();
    }

    static LongStream seeds() {
        return Chance.seeds(4);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsImportedAsItIsServed(String name) throws Exception {
        compare(Samples.read(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomZonesAreImportedAsTheyAreServed(long seed) throws Exception {
        compare(LiveSpace.tamed(Chance.topology(new SplittableRandom(seed), 100)));
    }

    private void compare(Topology any) throws Exception {
        Topology design = LiveSpace.loadable(any);
        try (TestNet net = LiveSpace.serving(folder, design)) {
            List<DomainName> apexes =
                    LiveSpace.reachable(design).stream().map(HostedZone::apex).toList();
            for (HostedZone zone : LiveSpace.reachable(design)) {
                if (apexes.stream().noneMatch(each -> zone.apex().isBelow(each))) {
                    compare(net, design, zone.apex());
                }
            }
        }
    }

    private void compare(TestNet net, Topology design, DomainName domain) throws ImportFailure {
        Map<DomainName, Map<String, String>> served = new LinkedHashMap<>();
        for (HostedZone zone : LiveSpace.reachable(design)) {
            if (zone.apex().isAtOrBelow(domain)) {
                served.put(zone.apex(), transferred(net, zone.apex()));
            }
        }
        LiveImport live = new LiveImport(
                new NetworkClient(), net.profile().withPatience(Duration.ofSeconds(1), 2, Duration.ofSeconds(4)));
        Imported whole =
                live.run(domain, ImportOptions.USUAL.withTransfers(new ZoneTransfer(Trust.usual())), step -> {});
        assertThat(zones(whole.topology())).isEqualTo(served);
        assertAnswers(net, whole.topology(), questions(design, domain, true));

        List<DomainName> names = LiveSpace.reachable(design).stream()
                .flatMap(zone -> zone.entries().stream())
                .map(each -> each.owner())
                .filter(each -> each.isBelow(domain))
                .distinct()
                .toList();
        Imported asked = live.run(domain, ImportOptions.USUAL.withNames(names), step -> {});
        assertAnswers(net, asked.topology(), questions(design, domain, false));
    }

    private static Map<DomainName, Map<String, String>> zones(Topology topology) {
        Map<DomainName, Map<String, String>> zones = new LinkedHashMap<>();
        for (HostedZone zone : topology.zones()) {
            Map<String, String> sets = new TreeMap<>();
            sets.put("SOA", zone.soaTtl() + " " + zone.soa().text());
            zone.recordSets()
                    .forEach(set -> sets.put(
                            set.owner() + " " + set.type(),
                            set.ttl() + " " + texts(set.policy().records())));
            zones.put(zone.apex(), sets);
        }
        return zones;
    }

    private static Set<String> texts(List<Rdata> records) {
        return records.stream().map(Rdata::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> transferred(TestNet net, DomainName apex) {
        List<ResourceRecord> records = new ArrayList<>();
        assertThat(new ZoneTransfer(Trust.usual())
                        .fetch(ZoneTransfer.query(apex, net.server(LiveSpace.NSD)), records::add)
                        .end())
                .as(apex.toString())
                .isInstanceOf(Reply.Accepted.class);
        Map<String, String> sets = new TreeMap<>();
        sets.put(
                "SOA",
                records.getFirst().ttl() + " "
                        + records.getFirst().rdata().orElseThrow().text());
        records.stream()
                .filter(each -> !each.type().equals(RecordType.SOA))
                .collect(Collectors.groupingBy(each -> each.owner() + " " + each.type()))
                .forEach((key, all) -> sets.put(key, all.getFirst().ttl() + " " + rdata(all)));
        return sets;
    }

    private static void assertAnswers(TestNet net, Topology imported, List<Question> questions) {
        Authority authority = new Authority(imported);
        List<String> differences = new ArrayList<>();
        for (Question question : questions) {
            Response design = authority.answer(question, Asker.at(IpAddress.of("192.0.2.250")), new DesignState(1));
            Message live = new NetworkClient()
                    .ask(Query.authoritative(question, net.server(LiveSpace.NSD)))
                    .message()
                    .orElseThrow();
            Set<String> said = design.answer().stream()
                    .filter(each -> each.owner().equals(question.name()))
                    .map(each -> each.type() + " " + each.ttl() + " " + texts(each.rdata()))
                    .collect(Collectors.toSet());
            Set<String> heard = sets(live.answer(), question.name());
            boolean end = live.answer().isEmpty() || design.answer().isEmpty();
            if (!heard.equals(said) || (end && live.rcode() != design.rcode().code())) {
                differences.add(question + ": live " + live.rcodeText() + heard + ", design " + design.rcode() + said);
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Only those of the name itself: how far a server follows a chain is its own affair. */
    private static Set<String> sets(List<ResourceRecord> records, DomainName owner) {
        return records.stream()
                .filter(each -> each.owner().equals(owner))
                .collect(Collectors.groupingBy(ResourceRecord::type))
                .values()
                .stream()
                .map(all -> all.getFirst().type() + " " + all.getFirst().ttl() + " " + rdata(all))
                .collect(Collectors.toSet());
    }

    private static Set<String> rdata(List<ResourceRecord> records) {
        return texts(records.stream().flatMap(each -> each.rdata().stream()).toList());
    }

    /** Every owner and some well-known names, with the types of the model; types without a word only where all is handed over. */
    private static List<Question> questions(Topology design, DomainName domain, boolean whole) {
        Set<Question> questions = new LinkedHashSet<>();
        for (HostedZone zone : LiveSpace.reachable(design)) {
            if (zone.apex().isAtOrBelow(domain)) {
                Stream.concat(
                                zone.entries().stream().map(ZoneEntry::owner),
                                Stream.of("www", "mail", "_dmarc", "nothing.www")
                                        .map(each -> DomainName.of(each, zone.apex())))
                        .flatMap(name -> RecordType.wellKnown().stream().map(type -> new Question(name, type)))
                        .forEach(questions::add);
                zone.recordSets()
                        .filter(each -> whole || each.type().isTyped())
                        .forEach(each -> questions.add(new Question(each.owner(), each.type())));
            }
        }
        return List.copyOf(questions);
    }
}
