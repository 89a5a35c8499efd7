package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Explained.Leg;
import fingerpost.simulate.result.Explained.Try;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Traced;
import fingerpost.topology.Balancing;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Proxy;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellingTest {
    private static final List<IpAddress> TWO = Trial.addresses(2);

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    /** What is told has to agree with what the engine counted: who took the connection, who did not, where it ended. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatIsToldAgreesWithWhatTheEngineCounted(Samples.Sample sample) {
        Topology topology = sample.document().topology();
        Scenario scenario = topology.all(Scenario.class).getFirst();
        Simulation simulation = Simulation.of(topology, scenario, Options.of(3).withRuns(1));
        LongStream.of(0, 2, 11)
                .mapToObj(Duration::ofMinutes)
                .flatMap(time -> topology.all(ClientGroup.class).stream()
                        .flatMap(group -> simulation.request(group.id(), OptionalLong.empty(), time).stream()))
                .forEach(each -> agrees(each, sample.name()));
    }

    private static void agrees(Explained explained, String where) {
        Traced traced = explained.request();
        List<Try> tries =
                explained.legs().stream().flatMap(leg -> leg.tried().stream()).toList();
        assertThat(connected(tries, true)).as(where).containsExactlyInAnyOrderElementsOf(traced.connected());
        assertThat(connected(tries, false)).as(where).containsExactlyInAnyOrderElementsOf(traced.failed());
        Leg first = explained.legs().getFirst();
        assertThat(first.own().isPresent()).as(where).isEqualTo(traced.from() == Traced.From.OWN_CACHE);
        first.own().ifPresent(own -> assertThat(own.until()).as(where).isGreaterThan(traced.at()));
        first.asked()
                .ifPresent(asked -> asked.links().forEach(link -> {
                    assertThat(link.since()).as(where).isLessThanOrEqualTo(asked.at());
                    assertThat(link.until()).as(where).isGreaterThanOrEqualTo(asked.at());
                }));
        if (traced.fate() == Fate.SERVED && explained.legs().getLast().passing().isPresent()) {
            assertThat(explained.legs().getLast().passing().orElseThrow().backend())
                    .as(where)
                    .isEqualTo(traced.end());
        }
    }

    private static Stream<String> connected(List<Try> tries, boolean did) {
        return tries.stream()
                .filter(each -> each.outcome().startsWith("connected") == did)
                .map(Try::address)
                .distinct();
    }

    private static Explained told(Trial trial, long client, long second) {
        return trial.simulation(Options.of(1).withRuns(1))
                .request(Trial.CLIENTS, OptionalLong.of(client), Duration.ofSeconds(second))
                .orElseThrow();
    }

    private static Fixed fixed(IpAddress address) {
        return new Fixed(List.of(address.record()));
    }

    /** Whatever the dice gave, the reason is that of the side that came out. */
    @Test
    void theReasonIsThatOfTheChoiceThatWasDrawn() {
        Trial trial = new Trial()
                .backendsAt(TWO)
                .answers(
                        20,
                        new Weighted(List.of(
                                new WeightedChoice(1, fixed(TWO.get(0))), new WeightedChoice(9, fixed(TWO.get(1))))));
        List<String> whys = LongStream.range(1, 30)
                .mapToObj(i -> told(trial, i, 30 * i))
                .map(each -> each.request().connected().getFirst() + " "
                        + link(each, 0).why().getFirst())
                .distinct()
                .toList();
        assertThat(whys)
                .containsExactlyInAnyOrder(
                        "192.0.2.1 weighted: choice 1, weight 1 of 10", "192.0.2.2 weighted: choice 2, weight 9 of 10");
    }

    private static Explained.Link link(Explained explained, int number) {
        return explained.legs().getFirst().asked().orElseThrow().links().get(number);
    }

    @Test
    void aCanarySaysWhichSideAndHowLarge() {
        Trial trial = new Trial()
                .backendsAt(TWO)
                .answers(20, new Canary(fixed(TWO.get(0)), fixed(TWO.get(1)), 500, Canary.Draw.EACH_ANSWER));
        Explained explained = told(trial, 1, 0);
        String side = explained.request().connected().contains("192.0.2.1") ? "stable" : "canary";
        assertThat(link(explained, 0).why())
                .containsExactly(side + " side, drawn for each answer, canary 5.0 %", "the only record");
    }

    /** The primary fails at 100 s, is found dead by 3 checks, and what was fetched before that still says that it is healthy. */
    @Test
    void theBeliefIsThatOfTheTimeWhenItWasFetched() {
        HealthCheck check = HealthCheck.tcp(80);
        Trial trial = new Trial()
                .backendsAt(TWO)
                .answers(60, new Failover(List.of(fixed(TWO.get(0)), fixed(TWO.get(1))), check))
                .clients(ClientGroup.Stub.NO_CACHE, 1000, 3600)
                .fails(100, "b0");
        assertThat(link(told(trial, 1, 90), 0).why()).contains("failover: the primary is healthy");
        Explained late = told(trial, 1, 900);
        assertThat(link(late, 0).why()).contains("failover: choice 2 is the first with a healthy record");
        assertThat(late.request().connected()).containsExactly("192.0.2.2");
        Explained soon = told(trial, 1, 101);
        assertThat(link(soon, 0).why()).contains("failover: the primary is healthy");
        assertThat(soon.legs().getFirst().tried()).containsExactly(new Try("192.0.2.1", "no answer"));
        assertThat(soon.request().fate()).isEqualTo(Fate.NO_CONNECTION);
    }

    /** A browser keeps what it got for 60 s, whatever the TTL says; the resolver has long fetched something else. */
    @Test
    void whatABrowserStillHasIsExplainedByTheLookUpThatGotIt() {
        Trial trial = new Trial()
                .backendsAt(TWO)
                .answers(5, fixed(TWO.getFirst()))
                .clients(ClientGroup.Stub.CHROMIUM, 1000, 360);
        Explained explained = LongStream.range(1, 200)
                .mapToObj(i -> told(trial, i, 300))
                .filter(each -> each.request().from() == Traced.From.OWN_CACHE)
                .findFirst()
                .orElseThrow();
        Leg leg = explained.legs().getFirst();
        double since = leg.own().orElseThrow().since().orElseThrow();
        assertThat(leg.own().orElseThrow().until()).isCloseTo(since + 60, within(1e-6));
        assertThat(leg.asked().orElseThrow().at()).isEqualTo(since);
        assertThat(link(explained, 0).until()).isBetween(since, since + 5);
        assertThat(link(explained, 0).ttl()).isEqualTo(5);
    }

    @Test
    void aProxySaysHowItChoseAmongWhom() {
        Trial trial = new Trial().pool(Proxy.Kind.HAPROXY, new Balancing.RoundRobin(), 2, 0);
        Explained explained = told(trial, 7, 10);
        Explained.Passing passing = explained.legs().getFirst().passing().orElseThrow();
        assertThat(passing.proxy()).isEqualTo("proxy (HAProxy)");
        assertThat(passing.algorithm()).isEqualTo("round robin");
        assertThat(passing.of()).containsExactly("s0 (weight 1)", "s1 (weight 1)");
        assertThat(passing.backend()).isEqualTo(explained.request().end()).isPresent();
    }

    @Test
    void anAddressInTheUrlNeedsNoLookUp() {
        Explained explained = told(
                new Trial().backendsAt(TWO).answers(5, fixed(TWO.getFirst())).opens("http://192.0.2.2/"), 1, 0);
        assertThat(explained.legs()).singleElement().satisfies(leg -> {
            assertThat(leg.asked()).isEmpty();
            assertThat(leg.order()).containsExactly("192.0.2.2");
        });
    }

    @Test
    void whereNothingIsThereTheResolverSaysUntilWhen() {
        Explained explained = told(
                new Trial().backendsAt(TWO).answers(5, fixed(TWO.getFirst())).opens("http://no.example.com/"), 1, 10);
        assertThat(explained.request().fate()).isEqualTo(Fate.NO_ADDRESS);
        Explained.Link none = link(explained, 0);
        assertThat(none.answer()).isEmpty();
        assertThat(none.until()).isBetween(10.0, 75.0);
    }
}
