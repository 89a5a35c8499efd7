package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.simulate.Simulation;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.ElementKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficMapTest {
    private static final Offset<Double> NEAR = Offset.offset(0.02);

    private static Topology sample(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    private static TrafficMap played(Topology topology, Scenario scenario) {
        return new TrafficMap(
                Simulation.of(topology, scenario, new Dials(1, 1, 1).options()).play(_ -> {}, () -> false), topology);
    }

    private static double box(Traffic traffic, String id) {
        return traffic.boxes().getOrDefault(Subject.parse(id), 0.0);
    }

    @Test
    void aCanaryMovesFromOneProxyToTheOther() {
        Topology topology = sample("canary");
        Scenario release = topology.all(Scenario.class).getFirst();
        TrafficMap map = played(topology, release);
        Map<Subject, Double> before = map.at(60).boxes();
        Map<Subject, Double> after = map.at(10_700).boxes();

        long gone = before.keySet().stream()
                .filter(box -> box.owner().isEmpty() && !after.containsKey(box))
                .count();
        long come = after.keySet().stream()
                .filter(box -> box.owner().isEmpty() && !before.containsKey(box))
                .count();
        assertThat(gone).isPositive().isEqualTo(come);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary",
                "load-balancer-by-host",
                "one-vps-five-sites",
                "three-address-round-robin",
                "three-lines",
                "application-router",
                "www-cname-to-cloud-load-balancer"
            })
    void whatArrivesAtAServiceLeavesItAgain(String name) {
        Topology topology = sample(name);
        Traffic traffic = played(topology, PlainHour.of(topology)).at(1_800);

        assertThat(traffic.boxes()).isNotEmpty();
        assertThat(traffic.boxes().values()).allMatch(part -> part >= 0 && part <= 1.35);
        for (Service service : topology.all(Service.class)) {
            double in = sum(traffic, service, true);
            double out = sum(traffic, service, false);
            assertThat(out).as(service.id().text()).isCloseTo(in, NEAR);
        }
    }

    private static double sum(Traffic traffic, Service service, boolean arriving) {
        Subject box = Subject.of(service.id());
        return traffic.lines().entrySet().stream()
                .filter(line -> (arriving ? line.getKey().to() : line.getKey().from()).equals(box))
                .filter(line -> line.getKey().kind() == EdgeKind.ROUTES_TO
                        || line.getKey().kind() == EdgeKind.SERVED_BY)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void aProxyThatFailsGetsNothingAndItsLinesAreEmpty() {
        Topology topology = sample("canary");
        Subject proxy = Subject.of(topology.proxies().getFirst().id());
        Scenario failing =
                Scratch.NONE.failing(proxy.element(), Duration.ofMinutes(30)).over(PlainHour.of(topology), topology);
        TrafficMap map = played(topology, failing);

        assertThat(box(map.at(60), proxy.toString())).isPositive();
        assertThat(box(map.at(3_000), proxy.toString())).isZero();
        assertThat(map.at(3_000).lines().keySet()).extracting(GraphEdge::to).doesNotContain(proxy);
        assertThat(map.at(3_000).failed()).isPositive();
    }

    @Test
    void clientsAskTheirResolvers() {
        Topology topology = sample("canary");
        Traffic traffic = played(topology, PlainHour.of(topology)).at(60);

        assertThat(traffic.lines().entrySet().stream()
                        .filter(line -> line.getKey().kind() == EdgeKind.ASKS)
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isCloseTo(1, Offset.offset(1e-9));
        assertThat(topology.elements().stream()
                        .filter(each -> ElementKind.of(each).word().contains("client"))
                        .mapToDouble(each -> box(traffic, each.id().text()))
                        .sum())
                .isCloseTo(1, Offset.offset(1e-9));
    }

    @Test
    void aBackendThatNameServersGiveIsReachedFromTheName() {
        Topology topology = sample("three-address-round-robin");
        Traffic traffic = played(topology, PlainHour.of(topology)).at(60);
        Subject server = Subject.parse("server-1");

        assertThat(traffic.lines().entrySet().stream()
                        .filter(line -> line.getKey().to().equals(server))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isCloseTo(box(traffic, "server-1"), NEAR)
                .isGreaterThan(0.2);
    }

    @Test
    void aStretchOfTimeIsTheMeanOfItsMoments() {
        Topology topology = sample("canary");
        TrafficMap map = played(topology, topology.all(Scenario.class).getFirst());
        double length = 10_800.0 / 120;

        double first = box(map.at(10 * length), "stable");
        double second = box(map.at(11 * length), "stable");
        assertThat(box(map.between(10 * length, 12 * length), "stable"))
                .isCloseTo((first + second) / 2, Offset.offset(1e-9));
        assertThat(box(map.between(10.2 * length, 10.4 * length), "stable")).isEqualTo(first);
    }
}
