package fingerpost.export.gdnsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.Whereabouts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dynamic records for both families at one name, and for CNAMEs. */
@Timeout(60)
class GdnsdFamiliesTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final HealthCheck CHECK = HealthCheck.tcp(80);
    private static final Line LINE =
            new Line(Id.of("line"), "line", List.of(IpNetwork.of("198.51.100.0/24")), List.of());

    @TempDir
    private Path folder;

    private HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));

    private static AnswerPolicy four(int last) {
        return new Fixed(List.of(A.of("192.0.2." + last)));
    }

    private static AnswerPolicy six(int last) {
        return new Fixed(List.of(Aaaa.of("2001:db8::" + last)));
    }

    private static AnswerPolicy name(int number) {
        return new Fixed(List.of(new Cname(DomainName.of("n" + number + ".example.net"))));
    }

    private static AnswerPolicy weights(IntFunction<AnswerPolicy> each, int first, int second) {
        return new Weighted(
                List.of(new WeightedChoice(first, each.apply(1)), new WeightedChoice(second, each.apply(2))));
    }

    private static AnswerPolicy lines(AnswerPolicy inside, AnswerPolicy others) {
        return new ByLine(List.of(new LineChoice(LINE.id(), inside)), Optional.of(others));
    }

    private void put(String name, RecordType type, AnswerPolicy policy) {
        zone = zone.with(new RecordSet(APEX.child(name), type, TTL, policy));
    }

    private void both(String name, AnswerPolicy four, AnswerPolicy six) {
        put(name, RecordType.A, four);
        put(name, RecordType.AAAA, six);
    }

    private Topology design() {
        return Topology.of(
                "",
                "",
                List.of(
                        LINE,
                        zone,
                        Backend.of(Id.of("b1"), "", Host.of("192.0.2.1"), 80),
                        Backend.of(Id.of("b6"), "", Host.of("2001:db8::2"), 80)));
    }

    private static Bundle export(Topology design) {
        return new GdnsdExporter().export(design, "3.8", Map.of());
    }

    @Test
    void gdnsdAnswersBothFamiliesAndNamesAsTheDesignDoes() throws Exception {
        both("weights", weights(GdnsdFamiliesTest::four, 3, 1), weights(GdnsdFamiliesTest::six, 1, 1));
        both("failover", new Failover(List.of(four(1), four(2)), CHECK), new Failover(List.of(six(1), six(2)), CHECK));
        both("pool", WhenHealthy.of(new Fixed(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"))), CHECK), six(1));
        both(
                "lines",
                lines(weights(GdnsdFamiliesTest::four, 1, 1), four(3)),
                lines(weights(GdnsdFamiliesTest::six, 1, 2), six(3)));
        put("cname", RecordType.CNAME, weights(GdnsdFamiliesTest::name, 2, 3));
        put("cname-by-line", RecordType.CNAME, lines(name(1), weights(GdnsdFamiliesTest::name, 1, 1)));
        Topology design = design();
        Bundle bundle = export(design);
        assertThat(bundle.files().get("zones/example.com"))
                .doesNotContain("IN A ")
                .doesNotContain("IN AAAA ");
        Authority authority = new Authority(design);
        DesignState state = new DesignState(3);
        state.fail(Id.of("b1"));
        state.fail(Id.of("b6"));
        int port = RealServers.freePort();
        String states = "192.0.2.1 => DOWN\n192.0.2.2 => UP\n2001:db8::1 => UP\n2001:db8::2 => DOWN\n";
        try (RunningServer gdnsd = RealGdnsd.start(folder, port, bundle, states);
                StubClient client = new StubClient(port)) {
            assertThat(gdnsd).isNotNull();
            for (String subnet : List.of("203.0.113.0/24", "198.51.100.0/25")) {
                Asker asker =
                        new Asker(IpAddress.of("127.0.0.1"), Optional.of(IpNetwork.of(subnet)), Whereabouts.UNKNOWN);
                for (RecordSet set : zone.recordSets().skip(1).toList()) {
                    String name = set.owner().host();
                    RecordType asked = set.type().equals(RecordType.CNAME) ? RecordType.A : set.type();
                    GdnsdExporterTest.agree(
                            name + " " + set.type() + " for " + subnet,
                            () -> GdnsdExporterTest.sorted(client.ask(name, asked.code(), subnet).addresses().stream()
                                    .map(each ->
                                            Rdata.parse(set.type(), each, APEX).text())
                                    .toList()),
                            () -> GdnsdExporterTest.sorted(
                                    authority.answer(new Question(set.owner(), asked), asker, state).answer().stream()
                                            .flatMap(each -> each.rdata().stream())
                                            .map(Rdata::text)
                                            .toList()));
                }
            }
        }
    }

    @Test
    void familiesOfDifferentKindsAreWrittenPlain() {
        both("www", weights(GdnsdFamiliesTest::four, 3, 1), new Failover(List.of(six(1), six(2)), CHECK));

        assertThat(export(design()).files().get("zones/example.com"))
                .contains("IN A 192.0.2.1\n", "IN AAAA 2001:db8::1\n")
                .doesNotContain("IN DYNA");
    }

    @Test
    void aCnameIntoItsOwnZoneIsPlain() {
        put("www", RecordType.CNAME, weights(number -> new Fixed(List.of(new Cname(APEX.child("n" + number)))), 1, 2));

        assertThat(export(design()).files().get("zones/example.com"))
                .contains("IN CNAME n2.example.com.")
                .doesNotContain("IN DYNC");
    }

    @Test
    void anotherExportOverTheFirstGivesTheSameFiles() {
        put("www", RecordType.A, weights(GdnsdFamiliesTest::four, 3, 1));
        Map<String, String> older = export(design()).files();
        put("mail", RecordType.A, weights(GdnsdFamiliesTest::four, 1, 1));
        Topology design = design();
        Map<String, String> first =
                new GdnsdExporter().export(design, "3.8", older).files();

        assertThat(new GdnsdExporter().export(design, "3.8", first).files()).isEqualTo(first);
    }
}
