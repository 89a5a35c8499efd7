package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.withPolicy;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.PolicyRuns.forSubnet;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import fingerpost.testnet.Gdnsd;
import fingerpost.testnet.StubClient;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Element;
import fingerpost.topology.Failover;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies of the model beside the plug-ins of a real gdnsd, in the same state of health. */
@Timeout(120)
class PoliciesAgainstGdnsdTest {
    private static final String PLUGINS = """
        weighted => {
          service_types => told
          single => { a => [ 192.0.2.1, 45 ], b => [ 192.0.2.2, 60 ], c => [ 192.0.2.3, 75 ] }
          uneven => { a => [ 192.0.2.1, 10 ], b => [ 192.0.2.2, 10 ], c => [ 192.0.2.3, 80 ] }
          several => { multi => true, a => [ 192.0.2.1, 45 ], b => [ 192.0.2.2, 60 ], c => [ 192.0.2.3, 60 ] }
          grouped => {
            small => { a => [ 192.0.2.1, 10 ], b => [ 192.0.2.2, 20 ] }
            large => { c => [ 192.0.2.3, 30 ] }
          }
        }
        multifo => { all => { service_types => told, a => 192.0.2.1, b => 192.0.2.2, c => 192.0.2.3 } }
        simplefo => { pair => { service_types => told, primary => 192.0.2.1, secondary => 192.0.2.2 } }
        geoip => {
          maps => { lines => {
            datacenters => [ other, telecom, unicom ]
            nets => {
              203.0.113.0/24 => [ unicom, other, telecom ], 203.0.113.128/25 => [ telecom, unicom, other ]
            }
          } }
          resources => { geo => {
            map => lines, service_types => told
            dcmap => { telecom => 192.0.2.1, unicom => 192.0.2.2, other => [ 192.0.2.3, 192.0.2.4 ] }
          } }
        }
        """;
    private static final String ZONE = """
        single 300 DYNA weighted!single
        uneven 300 DYNA weighted!uneven
        several 300 DYNA weighted!several
        grouped 300 DYNA weighted!grouped
        all 300 DYNA multifo!all
        pair 300 DYNA simplefo!pair
        geo 300 DYNA geoip!geo
        """;

    @TempDir
    private Path folder;

    private static AnswerPolicy checked(AnswerPolicy policy) {
        return new WhenHealthy(policy, PORT_80, 50, WhenHealthy.Fallback.ALL);
    }

    private static Shuffled shuffled(Integer... last) {
        return new Shuffled(Designs.addresses(
                List.of(last).stream().map(each -> "192.0.2." + each).toArray(String[]::new)));
    }

    private static WeightedChoice weighing(int weight, Integer... last) {
        return new WeightedChoice(weight, shuffled(last));
    }

    private static Weighted weighted(WeightedChoice... choices) {
        return new Weighted(List.of(choices));
    }

    private static final Map<String, AnswerPolicy> POLICIES = new LinkedHashMap<>();

    static {
        POLICIES.put("single", checked(weighted(weighing(45, 1), weighing(60, 2), weighing(75, 3))));
        POLICIES.put("uneven", checked(weighted(weighing(10, 1), weighing(10, 2), weighing(80, 3))));
        POLICIES.put("all", checked(shuffled(1, 2, 3)));
        POLICIES.put("pair", new Failover(List.of(fixed("192.0.2.1"), fixed("192.0.2.2")), PORT_80));
    }

    private static final ByLine LINES = new ByLine(
            List.of(
                    new LineChoice(Id.of("telecom"), fixed("192.0.2.1")),
                    new LineChoice(Id.of("unicom"), fixed("192.0.2.2"))),
            Optional.of(new Failover(List.of(shuffled(3, 4), fixed("192.0.2.1"), fixed("192.0.2.2")), PORT_80)));

    private static Element[] elements() {
        List<Element> elements = new ArrayList<>();
        IntStream.rangeClosed(1, 4).forEach(i -> elements.add(Sites.backend("b" + i, i, 80)));
        elements.add(line("telecom", "203.0.113.128/25"));
        elements.add(line("unicom", "203.0.113.0/24"));
        return elements.toArray(Element[]::new);
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    private static String[] addresses(String down) {
        return down.isEmpty()
                ? new String[0]
                : List.of(down.split(" ", -1)).stream()
                        .map(each -> "192.0.2." + each)
                        .toArray(String[]::new);
    }

    private static DesignState state(String down) {
        DesignState state = new DesignState(11);
        for (String each : addresses(down)) {
            state.fail(Id.of("b" + each.substring(each.lastIndexOf('.') + 1)));
        }
        return state;
    }

    private static void agree(StubClient client, String name, AnswerPolicy policy, String down) throws Exception {
        Authority model = new Authority(withPolicy(policy, elements()));
        DesignState state = state(down);
        Agreement.of(
                name + " without " + down,
                () -> client.ask(name + ".example.com").spoken(),
                () -> PolicyRuns.spoken(model.answer(question("www.example.com", "A"), ASKER, state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "3", "1 2", "1 2 3"})
    void weightsPoolsAndFailoverGiveTheSameSetsInTheSameOrdersAndShares(String down) throws Exception {
        try (Gdnsd gdnsd = Gdnsd.start(folder, PLUGINS, ZONE, addresses(down));
                StubClient client = new StubClient(gdnsd.port())) {
            for (Map.Entry<String, AnswerPolicy> each : POLICIES.entrySet()) {
                agree(client, each.getKey(), each.getValue(), down);
            }
        }
    }

    /**
     * Weighted multi takes each address in with its weight over the heaviest, a group its members over the heaviest of them;
     * the model says so as sets with weights.
     */
    @Test
    void weightedSetsSayWhatWeightedMultiAndGroupsDo() throws Exception {
        try (Gdnsd gdnsd = Gdnsd.start(folder, PLUGINS, ZONE);
                StubClient client = new StubClient(gdnsd.port())) {
            agree(client, "several", weighted(weighing(75, 1, 2, 3), weighing(25, 2, 3)), "");
            Weighted small = weighted(weighing(1, 1, 2), weighing(1, 2));
            agree(
                    client,
                    "grouped",
                    weighted(new WeightedChoice(30, small), new WeightedChoice(30, fixed("192.0.2.3"))),
                    "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2", "3", "1 2 3 4", "3 4"})
    void linesGiveTheSameSetsAndScopesByClientSubnet(String down) throws Exception {
        AnswerPolicy policy = WhenHealthy.of(LINES, PORT_80);
        Authority model = new Authority(withPolicy(policy, elements()));
        try (Gdnsd gdnsd = Gdnsd.start(folder, PLUGINS, ZONE, addresses(down));
                StubClient client = new StubClient(gdnsd.port())) {
            for (String subnet : List.of(
                    "203.0.113.0/25",
                    "203.0.113.7/32",
                    "203.0.113.128/25",
                    "203.0.113.200/32",
                    "203.0.112.0/24",
                    "198.51.100.0/24")) {
                StubClient.Heard heard = client.ask("geo.example.com", subnet);
                var told = model.answer(question("www.example.com", "A"), forSubnet("127.0.0.1", subnet), state(down));

                assertThat(List.of(PolicyRuns.spoken(told).split(" ", -1)))
                        .as("%s without %s", subnet, down)
                        .containsExactlyInAnyOrderElementsOf(heard.addresses());
                assertThat(told.scope()).as("scope for " + subnet).isEqualTo(heard.scope());
            }
        }
    }

    @Test
    void whatDiesOrRecoversWhileTheyServeLeavesAndComesBackInBoth() throws Exception {
        Authority model = new Authority(withPolicy(checked(shuffled(1, 2, 3)), elements()));
        DesignState state = new DesignState(1);
        try (Gdnsd gdnsd = Gdnsd.start(folder, PLUGINS, ZONE);
                StubClient client = new StubClient(gdnsd.port())) {
            for (boolean up : new boolean[] {false, true}) {
                gdnsd.sees("192.0.2.2", up);
                int size = client.ask("all.example.com").addresses().size();
                StubClient.Heard heard = client.ask("all.example.com");
                while (heard.addresses().size() == size) {
                    heard = client.ask("all.example.com");
                }
                if (up) {
                    state.recover(Id.of("b2"));
                } else {
                    state.fail(Id.of("b2"));
                }

                assertThat(heard.addresses())
                        .containsExactlyInAnyOrder(
                                PolicyRuns.spoken(model.answer(question("www.example.com", "A"), ASKER, state))
                                        .split(" ", -1));
            }
        }
    }
}
