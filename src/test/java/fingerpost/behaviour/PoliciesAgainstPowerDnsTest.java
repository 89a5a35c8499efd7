package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.withPolicy;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.PolicyRuns.forSubnet;
import static fingerpost.behaviour.PolicyRuns.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fingerpost.RealServers;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Response;
import fingerpost.testnet.PowerDns;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Policies of the model beside the Lua records of a real PowerDNS. */
@Timeout(120)
class PoliciesAgainstPowerDnsTest {
    @TempDir
    private Path folder;

    private static Weighted weighted(int... weights) {
        return new Weighted(choices(weights));
    }

    private static List<WeightedChoice> choices(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new WeightedChoice(weights[i], fixed("192.0.2." + (i + 1))))
                .toList();
    }

    private static void agree(StubClient client, String name, AnswerPolicy policy) throws Exception {
        Authority model = new Authority(withPolicy(policy));
        DesignState state = new DesignState(5);
        Agreement.of(
                name,
                () -> client.ask(name + ".example.com").spoken(),
                () -> spoken(model.answer(question("www.example.com", "A"), ASKER, state)));
    }

    @Test
    void randomPicksAndShuffledRecordsComeAsOften() throws Exception {
        try (PowerDns powerDns = PowerDns.start(folder, """
            even IN LUA A "pickrandom({'192.0.2.1','192.0.2.2','192.0.2.3'})"
            uneven IN LUA A "pickwrandom({ {60,'192.0.2.1'}, {30,'192.0.2.2'}, {10,'192.0.2.3'} })"
            all IN A 192.0.2.1
            all IN A 192.0.2.2
            all IN A 192.0.2.3
            """);
                StubClient client = new StubClient(powerDns.port())) {
            agree(client, "even", weighted(1, 1, 1));
            agree(client, "uneven", weighted(60, 30, 10));
            agree(client, "all", new Shuffled(Designs.addresses("192.0.2.1", "192.0.2.2", "192.0.2.3")));
        }
    }

    /** The hash of PowerDNS is not ours, so that who gets what differs; how many do and that it stays does not. */
    @Test
    void hashedPicksKeepEachAskerAndSpreadTheAskersByWeight() throws Exception {
        Authority model = new Authority(withPolicy(new HashedByAsker(choices(90, 10))));
        DesignState state = new DesignState(5);
        int[] asked = new int[2];
        try (PowerDns powerDns = PowerDns.start(
                        folder, "hashed IN LUA A \"pickwhashed({ {90,'192.0.2.1'}, {10,'192.0.2.2'} })\"\n");
                StubClient client = new StubClient(powerDns.port())) {
            Agreement.of(
                    "hashed",
                    () -> client.ask("hashed.example.com", subnet(asked[0]++)).spoken(),
                    () -> spoken(model.answer(
                            question("www.example.com", "A"), forSubnet("127.0.0.1", subnet(asked[1]++)), state)));
            for (int i = 0; i < 50; i++) {
                StubClient.Heard first = client.ask("hashed.example.com", subnet(i));
                Response ours =
                        model.answer(question("www.example.com", "A"), forSubnet("127.0.0.1", subnet(i)), state);

                assertThat(client.ask("hashed.example.com", subnet(i))).isEqualTo(first);
                assertThat(ours.scope()).as("scope").isEqualTo(first.scope());
            }
        }
    }

    /** So many different clients, in a network for benchmarks since those for documentation hold too few. */
    private static String subnet(int number) {
        return "198.18." + number / 256 % 256 + "." + number % 256 + "/32";
    }

    /** PowerDNS says that its answer holds for the network told and no larger one, the model for how much it really holds. */
    @Test
    void viewsGiveEachNetworkTheSame() throws Exception {
        Line telecom = new Line(Id.of("telecom"), "", List.of(IpNetwork.of("203.0.113.128/25")), List.of());
        Line unicom = new Line(
                Id.of("unicom"), "", List.of(IpNetwork.of("203.0.113.0/25"), IpNetwork.of("127.0.7.0/24")), List.of());
        ByLine lines = new ByLine(
                List.of(
                        new LineChoice(telecom.id(), fixed("192.0.2.1")),
                        new LineChoice(unicom.id(), fixed("192.0.2.2"))),
                Optional.of(fixed("192.0.2.3")));
        Authority model = new Authority(withPolicy(lines, telecom, unicom));
        try (PowerDns powerDns = PowerDns.start(folder, """
            www IN LUA A ( "view({ {{'203.0.113.128/25'},{'192.0.2.1'}}, "
              "{{'203.0.113.0/25','127.0.7.0/24'},{'192.0.2.2'}}, {{'0.0.0.0/0','::/0'},{'192.0.2.3'}} })" )
            """);
                StubClient client = new StubClient(powerDns.port());
                StubClient unicomClient = new StubClient(powerDns.port(), "127.0.7.5")) {
            for (String subnet : List.of("203.0.113.128/25", "203.0.113.200/32", "203.0.113.9/32", "198.51.100.0/24")) {
                StubClient.Heard heard = client.ask("www.example.com", subnet);
                Response ours = model.answer(
                        question("www.example.com", "A"), forSubnet("127.0.0.1", subnet), new DesignState(1));

                assertThat(spoken(ours)).as(subnet).isEqualTo(heard.spoken());
                assertThat(ours.scope()).as("scope for " + subnet).isLessThanOrEqualTo(heard.scope());
            }
            assertThat(PolicyRuns.data(lines, PolicyRuns.asker("127.0.7.5"), new DesignState(1), telecom, unicom))
                    .isEqualTo(unicomClient.ask("www.example.com").spoken());
        }
    }

    @Test
    void whatIsUpIsGivenTheFirstSetThatHasSomeAndEverythingWhenNothingIs() throws Exception {
        int port = RealServers.freePort();
        HealthCheck check = HealthCheck.tcp(port);
        Fixed all = fixed("127.0.9.11", "127.0.9.12", "127.0.9.13");
        AnswerPolicy pool = WhenHealthy.of(new Shuffled(all.records()), check);
        AnswerPolicy one = WhenHealthy.of(
                new Weighted(all.records().stream()
                        .map(each -> new WeightedChoice(1, new Fixed(List.of(each))))
                        .toList()),
                check);
        AnswerPolicy sets = new Failover(
                List.of(fixed("127.0.9.11"), new Shuffled(all.records().subList(1, 3))), check);
        Backend[] backends = {backend("a", 11, port), backend("b", 12, port), backend("c", 13, port)};
        DesignState state = new DesignState(3);
        for (Backend each : backends) {
            state.fail(each.id());
        }
        try (PowerDns powerDns = PowerDns.start(folder, """
            pool IN LUA A ( "ifportup(%1$d, {'127.0.9.11','127.0.9.12','127.0.9.13'}, "
              "{selector='all', backupSelector='all'})" )
            one IN LUA A "ifportup(%1$d, {'127.0.9.11','127.0.9.12','127.0.9.13'})"
            sets IN LUA A ( "ifurlup('http://www.example.com:%1$d/', { {'127.0.9.11'}, {'127.0.9.12','127.0.9.13'} }, "
              "{selector='all', backupSelector='all'})" )
            """.formatted(port));
                StubClient client = new StubClient(powerDns.port())) {
            compare(client, pool, one, state, backends);
            try (AutoCloseable _ = open("127.0.9.12", port);
                    AutoCloseable _ = open("127.0.9.13", port)) {
                state.recover(Id.of("b"));
                state.recover(Id.of("c"));
                until(client, "pool", heard -> heard.addresses().size() == 2);
                until(client, "sets", heard -> heard.addresses().size() == 2);
                compare(client, pool, one, state, backends);
                compare(client, "sets", sets, state, backends);
            }
        }
    }

    private static void compare(
            StubClient client, AnswerPolicy pool, AnswerPolicy one, DesignState state, Backend... backends)
            throws Exception {
        compare(client, "pool", pool, state, backends);
        compare(client, "one", one, state, backends);
    }

    private static void compare(
            StubClient client, String name, AnswerPolicy policy, DesignState state, Backend... backends)
            throws Exception {
        Authority model = new Authority(withPolicy(policy, backends));
        Agreement.of(
                name,
                () -> client.ask(name + ".example.com").spoken(),
                () -> spoken(model.answer(question("www.example.com", "A"), ASKER, state)));
    }

    private static void until(StubClient client, String name, Predicate<StubClient.Heard> so) throws Exception {
        while (!so.test(client.ask(name + ".example.com"))) {
            // until the checker has looked
        }
    }

    private static Backend backend(String id, int last, int port) {
        return Backend.of(Id.of(id), id, Host.of("127.0.9." + last), port);
    }

    private static AutoCloseable open(String address, int port) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 100);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return () -> server.stop(0);
    }
}
