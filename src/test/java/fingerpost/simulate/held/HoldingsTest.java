package fingerpost.simulate.held;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.RecordType;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Ttl;
import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(
            strings = {
                "canary",
                "three-lines",
                "three-address-round-robin",
                "www-cname-to-cloud-load-balancer",
                "service-registry"
            })
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

    private static Map<String, Double> rates(Lab lab, String url) {
        Load load = new Load(List.of(new Load.Ask(TargetUrl.parse(url), 1)), 1, 0);
        return Holdings.of(lab.model(load)).stream()
                .collect(Collectors.toMap(each -> each.name() + " " + each.type(), Holding::rate));
    }

    /** The number that RFC 2782 draws is from 0 to the sum of the weights, so that one value more falls to whoever comes first. */
    @Test
    void whereSrvRecordsLeadIsHeldByHowOftenItIsTriedFirst() {
        List<Instance> instances = List.of(instance(1, 10, 60), instance(2, 10, 40), instance(3, 20, 0));
        Lab lab = new Lab()
                .with(new ServiceRegistry(
                        Id.of("registry"),
                        "registry",
                        DomainName.of("_app._tcp.example.com"),
                        new Ttl(30),
                        instances,
                        Optional.empty(),
                        Optional.empty()))
                .clients(1, .5, ClientGroup.Stub.SERVICE_AWARE);

        Map<String, Double> rates = rates(lab, "http://_app._tcp.example.com/");

        assertThat(rates)
                .containsOnlyKeys("_app._tcp.example.com. SRV", "node-1.example.com. A", "node-2.example.com. A");
        assertThat(rates.get("node-1.example.com. A") + rates.get("node-2.example.com. A"))
                .isCloseTo(rates.get("_app._tcp.example.com. SRV"), Percentage.withPercentage(.001));
        assertThat(rates.get("node-2.example.com. A") / rates.get("node-1.example.com. A"))
                .isBetween(39.5 / 61.5, 41.5 / 59.5);
    }

    private static Instance instance(int number, int priority, int weight) {
        return new Instance(
                Id.of("backend-" + number), DomainName.of("node-" + number + ".example.com"), priority, weight);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'www.example.com. HTTPS,edge.example.com. A,edge.example.com. HTTPS'",
        "1, 'www.example.com. HTTPS,edge.example.com. A'"
    })
    void whereAnHttpsRecordLeadsIsHeldToo(int priority, String held) {
        DomainName edge = DomainName.of("edge.example.com");
        Lab lab = new Lab()
                .www(60)
                .entry(
                        RecordSet.fixed(Lab.WWW, new Ttl(60), new Https(priority, edge, SvcParameters.NONE)),
                        RecordSet.fixed(edge, new Ttl(60), new Https(1, DomainName.ROOT, SvcParameters.NONE)),
                        RecordSet.fixed(edge, new Ttl(60), A.of("192.0.2.2")))
                .clients(1, .5, ClientGroup.Stub.CHROMIUM);

        assertThat(rates(lab, "http://www.example.com/")).containsOnlyKeys((held + ",www.example.com. A").split(","));
    }
}
