package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Traced;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Id VISITORS = Id.of("visitors");

    private final Topology topology = DocumentFile.read(
                    Path.of("sample-topologies/three-address-round-robin.topology.json"))
            .topology();
    private final Simulation simulation = Simulation.of(
            topology, topology.all(Scenario.class).getFirst(), Options.of(1).withRuns(1));

    ReplayTest() throws DocumentProblem {}

    @Test
    void theRequestsOfARunFollowEachOtherAndEndWithTheLast() {
        Outcome outcome = simulation.play(_ -> {}, () -> false);
        long last = outcome.tally().allRequests();
        double before = 0;
        for (long number : new long[] {1, 2, 3, last / 2, last}) {
            Traced traced = simulation.request(number).orElseThrow().request();
            assertThat(traced.at()).isBetween(before, 3600.0);
            assertThat(traced.connected()).hasSize(1);
            before = traced.at();
        }
        assertThat(simulation.request(last + 1)).isEmpty();
        assertThat(simulation.request(0)).isEmpty();
    }

    @Test
    void aRequestSaysWhoMadeItAndWhereItEnded() {
        Traced traced = simulation.request(30_000).orElseThrow().request();
        assertThat(traced.group()).isEqualTo(VISITORS);
        assertThat(traced.resolver().orElseThrow().text()).isEqualTo("isp-resolver");
        assertThat(traced.client()).isBetween(1L, 20_000L);
        assertThat(traced.end().orElseThrow())
                .isEqualTo("server-" + traced.connected().getFirst().replaceAll(".*\\.", ""));
        assertThat(traced.millis()).isBetween(1.0, 1000.0);
    }

    @Test
    void theFirstRequestOfAClientFromATimeOnIsOneOfItsRequests() {
        Traced numbered = simulation.request(30_000).orElseThrow().request();
        Duration then = Duration.ofNanos(Math.round(numbered.at() * 1e6) * 1_000);
        Explained same = simulation
                .request(VISITORS, OptionalLong.of(numbered.client()), then)
                .orElseThrow();
        assertThat(same.request()).isEqualTo(numbered);
        Explained later = simulation
                .request(VISITORS, OptionalLong.of(numbered.client()), then.plusNanos(1_000))
                .orElseThrow();
        assertThat(later.request().client()).isEqualTo(numbered.client());
        assertThat(later.request().at()).isGreaterThan(numbered.at());
    }

    @Test
    void nobodyOfAGroupThatIsNotThereMakesARequest() {
        assertThat(simulation.request(Id.of("nobody"), OptionalLong.empty(), Duration.ZERO))
                .isEmpty();
        assertThat(simulation.request(VISITORS, OptionalLong.of(20_001), Duration.ZERO))
                .isEmpty();
        assertThat(simulation.request(VISITORS, OptionalLong.empty(), Duration.ofHours(1)))
                .isEmpty();
    }
}
