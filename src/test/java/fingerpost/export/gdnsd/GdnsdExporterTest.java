package fingerpost.export.gdnsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.RealServers;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.RunningServer;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Element;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class GdnsdExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final HealthCheck CHECK = HealthCheck.tcp(80);
    private static final int ASKED = 400;

    @TempDir
    private Path folder;

    private final Map<String, AnswerPolicy> policies = new LinkedHashMap<>();

    private static AnswerPolicy fixed(String... last) {
        return new Fixed(
                Arrays.stream(last).<Rdata>map(each -> A.of("192.0.2." + each)).toList());
    }

    private static WeightedChoice weighing(int weight, AnswerPolicy policy) {
        return new WeightedChoice(weight, policy);
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    private Topology design(String title, Ttl least) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
        for (Map.Entry<String, AnswerPolicy> each : policies.entrySet()) {
            zone = zone.with(
                    new RecordSet(APEX.child(each.getKey()), RecordType.A, TTL, each.getValue(), Optional.of(least)));
        }
        List<Element> elements =
                new ArrayList<>(List.of(line("wide", "198.51.100.0/24"), line("narrow", "198.51.100.128/25"), zone));
        for (int i = 1; i < 5; i++) {
            elements.add(Backend.of(Id.of("b" + i), "", Host.of("192.0.2." + i), 80));
        }
        return Topology.of(title, "", elements);
    }

    private static Bundle export(Topology design) {
        return new GdnsdExporter().export(design, "3.8", Map.of());
    }

    private void nest() {
        policies.put("pair", new Weighted(List.of(weighing(70, fixed("1")), weighing(30, fixed("2")))));
        policies.put("sets", new Weighted(List.of(weighing(1, fixed("1", "2", "3")), weighing(2, fixed("2", "4")))));
        policies.put("canary", new Canary(fixed("1", "2"), fixed("3"), 2_500, Canary.Draw.EACH_ANSWER));
        policies.put("failover", new Failover(List.of(fixed("1", "4"), fixed("1", "2", "3")), CHECK));
        policies.put("all-dead", new Failover(List.of(fixed("1"), fixed("4")), CHECK));
        policies.put("pool", WhenHealthy.of(fixed("1", "2", "3", "4"), CHECK));
        policies.put("quorum", new WhenHealthy(fixed("1", "2", "4"), CHECK, 50, WhenHealthy.Fallback.ALL));
        policies.put(
                "healthy-weights",
                new WhenHealthy(
                        new Weighted(
                                List.of(weighing(50, fixed("1")), weighing(30, fixed("2")), weighing(20, fixed("3")))),
                        CHECK,
                        40,
                        WhenHealthy.Fallback.ALL));
        policies.put(
                "lines",
                new ByLine(
                        List.of(
                                new LineChoice(Id.of("wide"), policies.get("failover")),
                                new LineChoice(Id.of("narrow"), policies.get("all-dead"))),
                        Optional.of(policies.get("healthy-weights"))));
        policies.put(
                "lines-alone",
                new ByLine(List.of(new LineChoice(Id.of("narrow"), policies.get("pair"))), Optional.empty()));
    }

    @Test
    void everyNestingForEveryLineWithSomeHostsDead() throws Exception {
        nest();
        Topology design = design("", TTL);
        Authority authority = new Authority(design);
        DesignState state = new DesignState(3);
        state.fail(Id.of("b1"));
        state.fail(Id.of("b4"));
        int port = RealServers.freePort();
        String states = "192.0.2.1 => DOWN\n192.0.2.2 => UP\n192.0.2.3 => UP\n192.0.2.4 => DOWN\n";
        try (RunningServer gdnsd = RealGdnsd.start(folder, port, export(design), states);
                StubClient client = new StubClient(port)) {
            assertThat(gdnsd).isNotNull();
            for (String subnet : List.of("203.0.113.0/24", "198.51.100.0/25", "198.51.100.129/32")) {
                Asker asker =
                        new Asker(IpAddress.of("127.0.0.1"), Optional.of(IpNetwork.of(subnet)), Whereabouts.UNKNOWN);
                for (String name : policies.keySet()) {
                    agree(
                            name + " for " + subnet,
                            () -> sorted(
                                    client.ask(name + ".example.com", subnet).addresses()),
                            () ->
                                    sorted(authority
                                            .answer(new Question(APEX.child(name), RecordType.A), asker, state)
                                            .answer()
                                            .stream()
                                            .flatMap(set -> set.rdata().stream())
                                            .map(Rdata::text)
                                            .toList()));
                }
            }
        }
    }

    static String sorted(List<String> records) {
        return String.join(" ", records.stream().sorted().toList());
    }

    /** Whether the server gives what the model gives, each within four standard errors as often. */
    static void agree(String what, Callable<String> server, Callable<String> model) throws Exception {
        Map<String, Integer> ours = counts(model, 20 * ASKED);
        Map<String, Integer> theirs = counts(server, ours.size() == 1 ? 3 : ASKED);
        assertThat(theirs.keySet()).as(what).isEqualTo(ours.keySet());
        for (Map.Entry<String, Integer> each : theirs.entrySet()) {
            double share = ours.getOrDefault(each.getKey(), 0) / (20.0 * ASKED);
            double error = Math.sqrt(share * (1 - share) / ASKED);
            if (ours.size() > 1) {
                assertThat(each.getValue() / (double) ASKED)
                        .as("%s: %s beside %s", what, theirs, ours)
                        .isBetween(share - 4.2 * error, share + 4.2 * error);
            }
        }
    }

    private static Map<String, Integer> counts(Callable<String> world, int times) throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            counts.merge(world.call(), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void aPoolWithHealthIsAMultifoWithItsMonitorAndItsTwoTtls() {
        policies.put("www", new WhenHealthy(fixed("1"), CHECK, 30, WhenHealthy.Fallback.ALL));
        Bundle bundle = export(design("", new Ttl(10)));
        assertThat(bundle.files().get("zones/example.com")).contains("www.example.com. 60/10 IN DYNA multifo!r1\n");
        assertThat(bundle.files().get("config")).isEqualTo("""
            # gdnsd 3.8
            options => {
                listen => any
                min_ttl => 0
                max_ttl => 268435455
                max_ncache_ttl => 86400
            }
            service_types => {
                tcp-80-1 => {
                    plugin => tcp_connect
                    port => 80
                    interval => 10
                    timeout => 5
                    up_thresh => 2
                    ok_thresh => 2
                    down_thresh => 3
                }
            }
            plugins => {
                multifo => {
                    r1 => {
                        service_types => tcp-80-1
                        up_thresh => 0.30
                        a1 => 192.0.2.1
                    }
                }
            }
            """);
        assertThat(www(bundle).status()).isEqualTo(Status.EXACT);
    }

    private static Loss www(Bundle bundle) {
        return bundle.losses().stream()
                .filter(each -> each.subject().owner().equals(Optional.of(APEX.child("www"))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNoPluginSaysIsPlainAndTold() {
        policies.put("www", new HashedByAsker(List.of(weighing(1, fixed("1")), weighing(1, fixed("2")))));
        Bundle bundle = export(design("", TTL));
        assertThat(bundle.files().get("zones/example.com"))
                .contains("IN A 192.0.2.1\n")
                .doesNotContain("IN DYNA");
        assertThat(www(bundle).message()).contains("PowerDNS (Lua records) can say it");
    }

    @Test
    void tenThousandHostileTextsAddNothing() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            String path = "/" + text;
            Value.Hash monitors = (Value.Hash)
                    GdnsdText.parse(config(text, path)).entries().get(1).value();
            Value.Hash monitor = (Value.Hash) monitors.entries().getFirst().value();
            boolean http = path.matches("[!-~]+");
            assertThat(monitors.entries()).as(text).hasSize(1);
            assertThat(monitor.entries())
                    .as(text)
                    .hasSize(http ? 9 : 7)
                    .contains(
                            http
                                    ? new Value.Entry("url_path", Value.text(path))
                                    : new Value.Entry("plugin", Value.text("tcp_connect")));
        }
    }

    private String config(String title, String path) {
        policies.put("www", new Failover(List.of(fixed("1"), fixed("2")), HealthCheck.http(80, path)));
        return export(design(title, TTL)).files().get("config");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a =>", "a => {", "a => [ b", "a => \"b", "a => b }", "=> b"})
    void whatGdnsdWouldRefuseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GdnsdText.parse(text));
    }
}
