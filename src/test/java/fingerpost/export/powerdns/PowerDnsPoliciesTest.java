package fingerpost.export.powerdns;

import static org.assertj.core.api.Assertions.assertThat;

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
import fingerpost.export.RunningServer;
import fingerpost.testnet.StubClient;
import fingerpost.topology.Alias;
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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Exported policies, nested in one another, give the design's answers as often as the design does, with some hosts dead. */
@Timeout(60)
class PowerDnsPoliciesTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final List<String> ALIVE = List.of("12", "13");

    private static final int ASKED = 300;

    @TempDir
    private Path folder;

    private final Map<String, AnswerPolicy> policies = new LinkedHashMap<>();

    private static AnswerPolicy fixed(String... last) {
        return new Fixed(
                Arrays.stream(last).<Rdata>map(each -> A.of("127.0.9." + each)).toList());
    }

    private static WeightedChoice weighing(int weight, AnswerPolicy policy) {
        return new WeightedChoice(weight, policy);
    }

    private static Weighted weighted(WeightedChoice... choices) {
        return new Weighted(List.of(choices));
    }

    private static ByLine lines(AnswerPolicy wide, AnswerPolicy narrow, AnswerPolicy otherwise) {
        return new ByLine(
                List.of(new LineChoice(Id.of("wide"), wide), new LineChoice(Id.of("narrow"), narrow)),
                Optional.of(otherwise));
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    /** Backends 11 to 14 stand at the checked port; 15 is unknown to the design. */
    private Topology design(int port) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(new Alias(APEX.child("alias"), TTL, APEX.child("pair")));
        for (Map.Entry<String, AnswerPolicy> each : policies.entrySet()) {
            zone = zone.with(new RecordSet(APEX.child(each.getKey()), RecordType.A, TTL, each.getValue()));
        }
        List<Element> elements =
                new ArrayList<>(List.of(line("wide", "198.51.100.0/24"), line("narrow", "198.51.100.128/25"), zone));
        for (int i = 11; i < 15; i++) {
            elements.add(Backend.of(Id.of("b" + i), "", Host.of("127.0.9." + i), port));
        }
        return Topology.of("", "", elements);
    }

    private static DesignState state() {
        DesignState state = new DesignState(3);
        state.fail(Id.of("b11"));
        state.fail(Id.of("b14"));
        return state;
    }

    private void nest(HealthCheck check) {
        policies.put("pair", weighted(weighing(70, fixed("11")), weighing(30, fixed("12"))));
        policies.put("zeros", weighted(weighing(0, fixed("11")), weighing(0, fixed("12"))));
        policies.put("off", weighted(weighing(0, fixed("11")), weighing(5, fixed("12"))));
        policies.put(
                "nested",
                weighted(
                        weighing(60, weighted(weighing(1, fixed("11")), weighing(3, fixed("12", "13")))),
                        weighing(40, fixed("14"))));
        policies.put("canary", new Canary(fixed("11", "12"), fixed("13"), 2_500, Canary.Draw.EACH_ANSWER));
        policies.put("lines", lines(policies.get("pair"), fixed("13"), policies.get("canary")));
        policies.put("failover", new Failover(List.of(fixed("11", "14"), fixed("11", "12", "13")), check));
        policies.put("all-dead", new Failover(List.of(fixed("11"), fixed("14")), check));
        policies.put("pool", WhenHealthy.of(fixed("11", "12", "13", "14"), check));
        policies.put("quorum", new WhenHealthy(fixed("11", "12", "14"), check, 50, WhenHealthy.Fallback.FIRST));
        policies.put("dead", new WhenHealthy(fixed("11", "14"), check, 0, WhenHealthy.Fallback.NONE));
        policies.put(
                "healthy-weights",
                new WhenHealthy(
                        weighted(weighing(50, fixed("11")), weighing(30, fixed("12")), weighing(20, fixed("13", "14"))),
                        check,
                        40,
                        WhenHealthy.Fallback.ALL));
        policies.put("healthy-lines", WhenHealthy.of(lines(fixed("11"), fixed("12", "14"), fixed("13")), check));
        policies.put(
                "weights-of-failovers",
                weighted(weighing(1, policies.get("failover")), weighing(1, policies.get("dead"))));
        policies.put(
                "twice",
                WhenHealthy.of(new Failover(List.of(fixed("11"), fixed("12", "14")), HealthCheck.tcp(1)), check));
        policies.put(
                "checked-canary",
                WhenHealthy.of(new Canary(fixed("12"), fixed("11"), 9_000, Canary.Draw.EACH_ANSWER), check));
    }

    private static String spoken(Authority authority, String name, Asker asker, DesignState state) {
        List<String> records =
                authority.answer(new Question(APEX.child(name), RecordType.A), asker, state).answer().stream()
                        .flatMap(set -> set.rdata().stream())
                        .map(Rdata::text)
                        .toList();
        return sorted(records);
    }

    private static String sorted(List<String> records) {
        return String.join(" ", records.stream().sorted().toList());
    }

    @Test
    void everyNestingForEveryLine() throws Exception {
        int checked = RealServers.freePort();
        nest(new HealthCheck(HealthCheck.Probe.TCP, checked, "", Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1));
        Topology design = design(checked);
        Authority authority = new Authority(design);
        Bundle bundle = new PowerDnsExporter().export(design, "4.7", Map.of());
        int port = RealServers.freePort();
        try (AutoCloseable _ = listening(ALIVE.get(0), checked);
                AutoCloseable _ = listening(ALIVE.get(1), checked);
                RunningServer powerDns = RealPowerDns.start(folder, port, bundle);
                StubClient client = new StubClient(port)) {
            assertThat(powerDns).isNotNull();
            warm(client);
            for (String subnet : List.of("203.0.113.0/24", "198.51.100.0/25", "198.51.100.129/32")) {
                Asker asker =
                        new Asker(IpAddress.of("127.0.0.1"), Optional.of(IpNetwork.of(subnet)), Whereabouts.UNKNOWN);
                boolean everything = subnet.startsWith("203");
                for (String name : policies.keySet()) {
                    if (everything || name.contains("lines")) {
                        DesignState state = state();
                        agree(
                                name + " for " + subnet,
                                () -> sorted(client.ask(name + ".example.com", subnet)
                                        .addresses()),
                                () -> spoken(authority, name, asker, state));
                    }
                }
            }
            assertThat(client.ask("alias.example.com").addresses()).hasSize(1);
        }
    }

    /** Whether the server gives what the model gives, each within four standard errors as often. */
    private static void agree(String what, Callable<String> server, Callable<String> model) throws Exception {
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

    /** Until the checkers, which know each address once for all names, have found who is alive. */
    private void warm(StubClient client) throws Exception {
        for (String name : policies.keySet()) {
            client.ask(name + ".example.com");
        }
        while (!sorted(client.ask("pool.example.com").addresses()).equals("127.0.9.12 127.0.9.13")) {
            if (Thread.interrupted()) {
                throw new InterruptedException("The checkers never found who is alive.");
            }
        }
    }

    private static AutoCloseable listening(String last, int port) throws Exception {
        return new ServerSocket(port, 50, InetAddress.getByName("127.0.9." + last));
    }

    @Test
    void eachAskerKeepsItsHashedChoiceAndTheSharesAreTheWeights() throws Exception {
        policies.put("hashed", new HashedByAsker(List.of(weighing(80, fixed("11")), weighing(20, fixed("12")))));
        policies.put("sticky", new Canary(fixed("11"), fixed("12"), 2_000, Canary.Draw.EACH_ASKER));
        Bundle bundle = new PowerDnsExporter().export(design(80), "4.7", Map.of());
        int port = RealServers.freePort();
        try (RunningServer powerDns = RealPowerDns.start(folder, port, bundle);
                StubClient client = new StubClient(port)) {
            assertThat(powerDns).isNotNull();
            for (String name : policies.keySet()) {
                int asked = 600;
                int second = 0;
                for (int i = 0; i < asked; i++) {
                    String subnet = "198.18." + i / 256 + "." + i % 256 + "/32";
                    String answer = client.ask(name + ".example.com", subnet).spoken();
                    if (i % 50 == 0) {
                        assertThat(client.ask(name + ".example.com", subnet).spoken())
                                .isEqualTo(answer);
                    }
                    second += answer.endsWith("12") ? 1 : 0;
                }
                double deviation = Math.abs(second - 0.2 * asked) / Math.sqrt(asked * 0.2 * 0.8);
                assertThat(deviation).as("%s: %s of %s", name, second, asked).isLessThan(4);
            }
        }
    }
}
