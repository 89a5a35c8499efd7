package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Traced;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReplayTest {
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
            Traced traced = simulation.request(number).orElseThrow();
            assertThat(traced.at()).isBetween(before, 3600.0);
            assertThat(traced.connected()).hasSize(1);
            before = traced.at();
        }
        assertThat(simulation.request(last + 1)).isEmpty();
    }

    @Test
    void aRequestSaysWhoMadeItAndWhereItEnded() {
        Traced traced = simulation.request(30_000).orElseThrow();
        assertThat(traced.group().text()).isEqualTo("visitors");
        assertThat(traced.resolver().orElseThrow().text()).isEqualTo("isp-resolver");
        assertThat(traced.client()).isBetween(0, 19_999);
        assertThat(traced.end().orElseThrow())
                .isEqualTo("server-" + traced.connected().getFirst().replaceAll(".*\\.", ""));
        assertThat(traced.millis()).isBetween(1.0, 1000.0);
    }
}
