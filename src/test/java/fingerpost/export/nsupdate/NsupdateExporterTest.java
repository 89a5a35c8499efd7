package fingerpost.export.nsupdate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentProblem;
import fingerpost.export.HostileText;
import fingerpost.export.Samples;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NsupdateExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final String SCRIPT = "updates/example.com.nsupdate";
    private final NsupdateExporter exporter = new NsupdateExporter();

    static LongStream seeds() {
        return Chance.seeds(200);
    }

    @Test
    void theFirstTimeEverySetIsWritten() {
        assertThat(export(design("192.0.2.1"), Map.of()).get(SCRIPT)).isEqualTo("""
            ; All of example.com; what only the server has stays. Design: Shop
            ; nsupdate -k keys/fingerpost-deploy.key updates/example.com.nsupdate
            zone example.com.
            update delete www.example.com. IN A
            update add example.com. 300 IN NS ns1.example.net.
            update add www.example.com. 300 IN A 192.0.2.1
            send
            """);
    }

    @Test
    void thenOnlyWhatChangesAndOnlyWhereTheServerHasWhatItHad() {
        Map<String, String> first = export(design("192.0.2.1"), Map.of());
        assertThat(export(design("192.0.2.2"), first).get(SCRIPT)).endsWith("""
            zone example.com.
            prereq yxrrset www.example.com. IN A 192.0.2.1
            update delete www.example.com. IN A
            update add www.example.com. 300 IN A 192.0.2.2
            send
            """);
    }

    @Test
    void theSameDesignAgainGivesTheSameFiles() {
        Map<String, String> first = export(design("192.0.2.1"), Map.of());
        assertThat(export(design("192.0.2.1"), first)).isEqualTo(first);
        Map<String, String> second = export(design("192.0.2.2"), first);
        assertThat(export(design("192.0.2.2"), second)).isEqualTo(second);
    }

    @Test
    void newNameServersComeBeforeOldOnesGo() {
        Map<String, String> first = export(design("192.0.2.1"), Map.of());
        HostedZone zone = design("192.0.2.1").zones().getFirst();
        Topology moved = Topology.of("Shop", "", List.of(zone.with(ns("ns2"))));
        assertThat(export(moved, first).get(SCRIPT)).endsWith("""
            update add example.com. 300 IN NS ns2.example.net.
            update delete example.com. IN NS ns1.example.net.
            send
            """);
    }

    @Test
    void anInstanceAnnouncesAndWithdrawsItself() throws DocumentProblem {
        Map<String, String> files = export(Samples.read("service-registry.topology.json"), Map.of());
        assertThat(files.keySet()).anyMatch(each -> each.endsWith(".announce.nsupdate"));
        files.forEach((path, text) -> {
            if (path.endsWith(".announce.nsupdate")) {
                assertThat(text).contains("update add _", " SRV ", "\nsend\n");
                assertThat(files.get(path.replace("announce", "withdraw"))).contains("update delete _", " SRV ");
            }
        });
    }

    /** What a server has after the script is what is wanted, whatever it had. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theScriptLeadsFromOneDesignToTheOther(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        HostedZone one = zone(random);
        HostedZone other = zone(random);
        Map<String, String> first = export(Topology.EMPTY.with(one), Map.of());
        Map<String, String> second = export(Topology.EMPTY.with(other), first);
        PaperServer server = new PaperServer();
        server.run(first.get(SCRIPT));
        assertThat(server.sets()).isEqualTo(PaperServer.of(first.get("zones/example.com.zone")));
        server.run(second.get(SCRIPT));
        assertThat(server.sets()).isEqualTo(PaperServer.of(second.get("zones/example.com.zone")));
    }

    @Test
    void tenThousandHostileTextsAddNoLine() throws DocumentProblem {
        SplittableRandom random = new SplittableRandom(13);
        Topology sample = Samples.read("service-registry.topology.json");
        Map<String, Integer> usual = commands(export(hostile(sample, Collections.nCopies(100, "x")), Map.of()));
        for (int i = 0; i < 100; i++) {
            List<String> texts =
                    Stream.generate(() -> HostileText.of(random)).limit(100).toList();

            assertThat(commands(export(hostile(sample, texts), Map.of())))
                    .as(texts.toString())
                    .isEqualTo(usual);
        }
    }

    /** One of the texts as its title, its note and the registry's name, each as a record. */
    private static Topology hostile(Topology design, List<String> texts) {
        List<Element> elements = new ArrayList<>();
        for (Element each : design.elements()) {
            elements.add(
                    switch (each) {
                        case HostedZone zone -> hostile(zone, texts);
                        case ServiceRegistry registry ->
                            new ServiceRegistry(
                                    registry.id(),
                                    texts.getFirst(),
                                    registry.serviceName(),
                                    registry.ttl(),
                                    registry.instances(),
                                    registry.webName(),
                                    registry.key());
                        default -> each;
                    });
        }
        return Topology.of(texts.getFirst(), texts.getLast(), elements);
    }

    private static HostedZone hostile(HostedZone zone, List<String> texts) {
        List<ZoneEntry> entries = new ArrayList<>(zone.entries());
        for (String text : texts) {
            StringBuilder data = new StringBuilder("\"");
            for (byte each : text.substring(0, Math.min(60, text.length())).getBytes(StandardCharsets.UTF_8)) {
                data.append(String.format("\\%03d", each & 0xff));
            }
            entries.add(RecordSet.fixed(
                    zone.apex().child("hostile-" + entries.size()),
                    new Ttl(60),
                    Rdata.parse(RecordType.TXT, data + "\"")));
        }
        return zone.withEntries(entries);
    }

    /** How many lines of each script say something; each was read back before it left. */
    private static Map<String, Integer> commands(Map<String, String> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach((path, text) -> counts.put(path, (int) Arrays.stream(text.split("[\n\r]", -1))
                .filter(line -> !line.isEmpty() && !line.startsWith(";") && !line.startsWith("#"))
                .count()));
        return counts;
    }

    private Map<String, String> export(Topology topology, Map<String, String> previous) {
        return exporter.export(topology, "9.18", previous).files();
    }

    private static HostedZone zone(SplittableRandom random) {
        HostedZone drawn = Chance.zone(random, Id.of("zone"), APEX, List.of(), 20);
        return HostedZone.of(Id.of("zone"), APEX)
                .withEntries(drawn.entries().stream()
                        .filter(each -> !each.owner().equals(APEX))
                        .toList())
                .with(ns("ns" + random.nextInt(3)));
    }

    private static Topology design(String address) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(ns("ns1"))
                .with(RecordSet.fixed(APEX.child("www"), new Ttl(300), Rdata.parse(RecordType.A, address)));
        return Topology.of("Shop", "", List.of(zone));
    }

    private static RecordSet ns(String label) {
        return RecordSet.fixed(APEX, new Ttl(300), Rdata.parse(RecordType.NS, label + ".example.net."));
    }
}
