package fingerpost.export.powerdns.geoip;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.RealServers;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Interview;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.LoopbackLines;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.ManyZones;
import fingerpost.export.Replay;
import fingerpost.export.RunningServer;
import fingerpost.export.Samples;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.powerdns.RealPowerDns;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PowerDNS with its GeoIP backend answers every line of an exported design as the design does. */
@Timeout(120)
class GeoipExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");
    private static final Ttl TTL = new Ttl(60);
    private static final GeoipExporter EXPORTER = new GeoipExporter();

    @TempDir
    private Path folder;

    private static AnswerPolicy fixed(String... last) {
        return new Fixed(
                Arrays.stream(last).<Rdata>map(each -> A.of("192.0.2." + each)).toList());
    }

    private static Topology design(String title, RecordSet... sets) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
        for (RecordSet each : sets) {
            zone = zone.with(each);
        }
        return Topology.of(
                title, "", List.of(line("wide", "198.51.100.0/24"), line("narrow", "198.51.100.128/25"), zone));
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    private static RecordSet www(AnswerPolicy policy) {
        return new RecordSet(WWW, policy.records().getFirst().type(), TTL, policy);
    }

    private static Bundle export(Topology design) {
        return EXPORTER.export(design, "4.7", Map.of());
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.Samples#names")
    void everySampleIsAnsweredAsDesigned(String name) throws Exception {
        assertThat(compare(LoopbackLines.of(Samples.read(name)))).isPositive();
    }

    @Test
    void aHundredZonesAreAnsweredAsDesigned() throws Exception {
        assertThat(compare(ManyZones.of(1, 100, 15))).isGreaterThan(1_000);
    }

    @Test
    void linesChooseByTheLongestPrefixAndWeightsAreDrawn() throws Exception {
        AnswerPolicy drawn =
                new Weighted(List.of(new WeightedChoice(3, fixed("1")), new WeightedChoice(1, fixed("2"))));
        Topology design = design(
                "",
                www(new ByLine(
                        List.of(new LineChoice(Id.of("wide"), drawn), new LineChoice(Id.of("narrow"), fixed("3", "4"))),
                        Optional.empty())),
                www(new ByLine(
                        List.of(
                                new LineChoice(Id.of("wide"), new Fixed(List.of(Aaaa.of("2001:db8::1")))),
                                new LineChoice(Id.of("narrow"), new Fixed(List.of(Aaaa.of("2001:db8::2"))))),
                        Optional.of(new Fixed(List.of(Aaaa.of("2001:db8::3")))))));
        int port = RealServers.freePort();
        try (RunningServer server = RealPowerDns.start(folder, port, export(design));
                StubClient client = new StubClient(port)) {
            assertThat(server).isNotNull();
            int first = 0;
            for (int i = 0; i < 400; i++) {
                List<String> answer =
                        client.ask("www.example.com", "198.51.100.0/25").addresses();
                assertThat(answer).hasSize(1);
                first += answer.getFirst().equals("192.0.2.1") ? 1 : 0;
            }
            assertThat(first).as("of 400, three in four").isBetween(265, 335);
            assertThat(client.ask("www.example.com", "198.51.100.128/25").addresses())
                    .containsExactlyInAnyOrder("192.0.2.3", "192.0.2.4");
            assertThat(client.ask("www.example.com", "203.0.113.0/24").addresses())
                    .isEmpty();
            assertThat(client.ask("www.example.com", RecordType.AAAA.code(), "203.0.113.0/24")
                            .addresses())
                    .hasSize(1);
        }
    }

    @Test
    void aLineLeadsToANameOfItsOwn() {
        String yaml = export(design(
                        "",
                        www(new ByLine(List.of(new LineChoice(Id.of("wide"), fixed("1"))), Optional.of(fixed("2"))))))
                .files()
                .get("geoip.yml");

        assertThat(yaml)
                .contains("\"default\": \"others.s1._line.example.com.\"")
                .contains("\"198.51.100.0/24\": \"wide.s1._line.example.com.\"")
                .doesNotContain("\t");
    }

    @Test
    void whatTheBackendCannotSayIsPlainAndTold() {
        Bundle bundle = export(design("", www(new Failover(List.of(fixed("1"), fixed("2")), HealthCheck.tcp(80)))));

        assertThat(bundle.losses())
                .filteredOn(each -> each.subject().owner().equals(Optional.of(WWW)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.status()).isEqualTo(Status.APPROXIMATE);
                    assertThat(each.message()).contains("Only the primary is written");
                });
        assertThat(bundle.files().get("geoip.yml")).contains("192.0.2.1").doesNotContain("192.0.2.2");
    }

    @Test
    void tenThousandHostileTextsAddNothing() {
        SplittableRandom random = new SplittableRandom(11);
        int usual = lines(export(design("x", text("x"))).files().get("pdns.conf"));
        for (int i = 0; i < 10_000; i++) {
            String hostile = HostileText.of(random);
            Map<String, String> files = export(design(hostile, text(hostile))).files();

            assertThat(lines(files.get("pdns.conf"))).as(hostile).isEqualTo(usual);
            Json.Fields file = (Json.Fields) JsonText.parse(files.get("geoip.yml"));
            Json.Fields zone = (Json.Fields)
                    ((Json.Items) file.fields().get("domains")).items().getFirst();
            assertThat(((Json.Fields) zone.fields().get("records")).fields().keySet())
                    .as(hostile)
                    .containsExactlyInAnyOrder("example.com.", "www.example.com.");
        }
    }

    private static RecordSet text(String hostile) {
        String bytes = hostile.length() > 60 ? hostile.substring(0, 60) : hostile;
        StringBuilder data = new StringBuilder("\"");
        for (byte each : bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            data.append(String.format("\\%03d", each & 0xff));
        }
        return www(
                new Fixed(List.of(Rdata.parse(RecordType.TXT, data.append('"').toString(), APEX))));
    }

    private static int lines(String text) {
        return text.split("\n", -1).length;
    }

    /** What is exported is read back before it leaves, and an export that is not the same throws. */
    @Test
    void twoThousandDesignsAreReadBackAsTheyWereMeant() {
        for (long seed = 0; seed < 2_000; seed++) {
            assertThat(export(Chance.topology(new SplittableRandom(seed), 8)).files())
                    .hasSize(2);
        }
    }

    /** Of what the backend cannot choose by asker only what is exact is asked for. */
    private static Loss strict(Loss loss) {
        return loss.message().contains("zone file has one answer for all")
                ? new Loss(loss.subject(), Status.CANNOT, loss.message())
                : loss;
    }

    private int compare(Topology design) throws Exception {
        Bundle bundle = export(design);
        int port = RealServers.freePort();
        Interview interview = new Interview();
        Replay replay = new Replay(
                design, bundle.losses().stream().map(GeoipExporterTest::strict).toList());
        for (IpAddress asker : LoopbackLines.askers(design)) {
            interview.add(replay, asker, LoopbackAsker.at(port, asker.toString()));
        }
        try (RunningServer powerDns = RealPowerDns.start(folder, port, bundle)) {
            assertThat(powerDns).isNotNull();
            return interview.hold();
        }
    }
}
