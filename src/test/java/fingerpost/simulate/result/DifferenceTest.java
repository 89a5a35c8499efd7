package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Ideal;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static Difference of(double[] first, double[] second) {
        return Difference.of("x", "1", first, second);
    }

    private static double[] runs(double... values) {
        return values;
    }

    @Test
    void whatChanceDoesToBothFallsOut() {
        Difference difference = of(runs(10, 20, 30), runs(11, 21, 31));
        assertThat(difference.apart()).isEqualTo(1);
        assertThat(difference.low()).isEqualTo(1);
        assertThat(difference.high()).isEqualTo(1);
        assertThat(difference.isSure()).isTrue();
    }

    @Test
    void theBandIsStudentsOfThePairs() {
        Difference difference = of(runs(1, 1, 1, 1), runs(1, 2, 3, 4));
        double reach = 3.182 * Math.sqrt(5.0 / 3 / 4);
        assertThat(difference.low()).isCloseTo(1.5 - reach, within(1e-12));
        assertThat(difference.high()).isCloseTo(1.5 + reach, within(1e-12));
        assertThat(difference.isSure()).isFalse();
    }

    @Test
    void onePairProvesNothing() {
        assertThat(of(runs(1), runs(5)).isSure()).isFalse();
    }

    @Test
    void aDifferenceDownwardsIsAsSureAsOneUpwards() {
        assertThat(of(runs(5, 5), runs(1, 1)).isSure()).isTrue();
        assertThat(of(runs(5, 5), runs(5, 5)).isSure()).isFalse();
    }

    @Test
    void withoutCachesTheSameClientsAskTheNameServersMore() throws DocumentProblem {
        Topology topology = DocumentFile.read(Path.of("sample-topologies/three-address-round-robin.topology.json"))
                .topology();
        Simulation designed =
                Simulation.of(topology, topology.all(Scenario.class).getFirst(), Options.of(1));
        PerRun cached = designed.playEach(4, _ -> {}, () -> false);
        PerRun uncached = designed.in(Ideal.NO_CACHES).playEach(4, _ -> {}, () -> false);
        List<Difference> differences = Difference.of(cached, uncached);
        Difference queries = named(differences, "queries to name servers");
        assertThat(queries.isSure()).isTrue();
        assertThat(queries.second()).isBetween(66.0, 134.0);
        assertThat(named(differences, "hits of clients' caches").second()).isZero();
        assertThat(named(differences, "failed requests").apart()).isZero();
    }

    private static Difference named(List<Difference> differences, String what) {
        return differences.stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
    }
}
