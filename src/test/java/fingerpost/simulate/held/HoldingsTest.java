package fingerpost.simulate.held;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Happening;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingsTest {
    private static final Options OPTIONS = Options.of(1).withThreads(1).withRuns(10);

    private static Topology sample(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    private static Scenario hour(Topology topology, Happening... happenings) {
        return new Scenario(
                topology.all(Scenario.class).getFirst().id(),
                "An hour",
                Duration.ofHours(1),
                List.of(happenings),
                Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "three-lines", "three-address-round-robin", "www-cname-to-cloud-load-balancer"})
    void fetchesAreAsManyAsTheSimulationCountsQueries(String name) {
        Topology topology = sample(name);
        Outcome played = Simulation.of(topology, hour(topology), OPTIONS).play(_ -> {}, () -> false);
        double queries = (double) played.tally().allQueries() / played.runs();

        double fetches = Holdings.of(played.model()).stream()
                .mapToDouble(each -> each.fetches(played.duration()))
                .sum();

        assertThat(fetches).isCloseTo(queries, Percentage.withPercentage(12));
    }

    @Test
    void whenServersFallSilentEveryCacheForgetsWithinTheTtl() {
        Topology topology = sample("three-lines");
        var zone = topology.zones().getFirst();
        Happening out = new Happening.AuthorityOutage(Duration.ofMinutes(10), zone.id(), Duration.ofHours(1));
        List<Holding> all = Holdings.of(
                Simulation.of(topology, hour(topology, out), OPTIONS).model());

        assertThat(all).isNotEmpty().allMatch(each -> each.name().isAtOrBelow(zone.apex()));
        assertThat(all).extracting(each -> each.at(601).state()).contains(Held.State.LAST);
        assertThat(all).noneMatch(each -> each.at(3_599).isThere());
        assertThat(IntStream.range(0, 600).boxed())
                .allMatch(second -> all.stream()
                        .allMatch(each -> each.at(second).state() == Held.State.FRESH
                                || !each.at(second).isThere()));
    }

    @Test
    void theLineOfACnameIsHeldOnceBesideWhatItLeadsTo() {
        Topology topology = sample("www-cname-to-cloud-load-balancer");
        List<Holding> all =
                Holdings.of(Simulation.of(topology, hour(topology), OPTIONS).model());

        assertThat(all).extracting(Holding::type).contains(RecordType.CNAME, RecordType.A);
        assertThat(all)
                .filteredOn(each -> each.type().equals(RecordType.CNAME))
                .extracting(each -> List.of(each.cache(), each.name()))
                .doesNotHaveDuplicates();
    }
}
