package fingerpost.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.Ttl;
import fingerpost.document.Samples;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that are offered for the samples and for a shop. */
class ReadyMadeTest {
    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachOfferFitsTheSampleAndHappensInIt(Samples.Sample sample) {
        Topology topology = sample.document().topology();
        List<Scenario> offers = ReadyMade.of(topology);
        assertThat(offers).isNotEmpty().extracting(Scenario::id).doesNotHaveDuplicates();
        for (Scenario each : offers) {
            Topology with = topology.with(each);
            assertThat(topology.find(each.id())).as(each.label()).isEmpty();
            assertThat(each.note()).as(each.label()).hasSizeGreaterThan(40).contains("Look for");
            assertThat(each.happenings())
                    .as(each.label())
                    .isNotEmpty()
                    .allMatch(happening -> happening.at().compareTo(each.duration()) < 0);
            Outcome outcome = play(with, each);
            assertThat(outcome.whole()).as(each.label()).isTrue();
            assertThat(outcome.tally().allRequests()).as(each.label()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleHoldsReadyMadeOnes(Samples.Sample sample) {
        assertThat(sample.document().topology().all(Scenario.class))
                .isNotEmpty()
                .anyMatch(each -> each.note().contains("Look for"));
    }

    @Test
    void aShopIsOfferedWhatItHasTheMeansFor() {
        assertThat(ReadyMade.of(Shop.topology()))
                .extracting(Scenario::label)
                .contains(
                        "node-1 dies",
                        "Servers of example.com are out for an hour",
                        "IPv6 to edge breaks",
                        "Surge of clients");
    }

    @Test
    void theBusiestBackendDiesNotItsBackup() {
        assertThat(offer(Shop.topology(), "dies").happenings())
                .containsExactly(
                        new Happening.Fails(Duration.ofMinutes(10), Shop.NODE_1),
                        new Happening.Recovers(Duration.ofMinutes(40), Shop.NODE_1));
    }

    @Test
    void v6BreaksAtWhatTheAaaaRecordLeadsTo() {
        assertThat(offer(Shop.topology(), "IPv6").happenings())
                .containsExactly(new Happening.PathBreaks(
                        Duration.ofMinutes(10), Shop.EDGE, Families.V6, Duration.ofMinutes(30)));
    }

    @Test
    void aRecordIsLoweredToAMinuteUntilCachesHaveForgottenTheOldTtl() {
        Scenario offer = offer(sample("canary"), "moves with a lowered TTL");
        Happening.RecordChanges lowered =
                (Happening.RecordChanges) offer.happenings().get(0);
        Happening.RecordChanges moved =
                (Happening.RecordChanges) offer.happenings().get(1);
        RecordSet before = (RecordSet) sample("canary")
                .zones()
                .getFirst()
                .find(lowered.entry().owner(), lowered.entry().typeName())
                .orElseThrow();
        assertThat(lowered.entry()).isEqualTo(before.withTtl(new Ttl(60)));
        assertThat(moved.at().minus(lowered.at()))
                .isGreaterThan(Duration.ofSeconds(before.ttl().seconds()));
        assertThat(moved.entry().typeName()).isEqualTo(lowered.entry().typeName());
        assertThat(moved.entry()).isNotEqualTo(lowered.entry());
    }

    @Test
    void theCanaryThatADesignHasIsMovedAndAnotherGetsOne() {
        assertThat(offer(sample("canary"), "Canary").happenings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Happening.CanaryMoves.class,
                        moves -> assertThat(moves.share()).isEqualTo(500));
        assertThat(offer(sample("three-address-round-robin"), "Canary").happenings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Happening.RecordChanges.class,
                        changes -> assertThat(((RecordSet) changes.entry()).policy())
                                .isInstanceOfSatisfying(
                                        Canary.class,
                                        canary -> assertThat(canary.share()).isEqualTo(500)));
    }

    @Test
    void theFirstLineGetsTheAnswersOfTheSecond() {
        Happening.RecordChanges change = (Happening.RecordChanges) ReadyMade.of(sample("three-lines")).stream()
                .flatMap(each -> each.happenings().stream())
                .filter(each -> each instanceof Happening.RecordChanges it
                        && it.entry() instanceof RecordSet set
                        && set.policy() instanceof ByLine
                        && it.at().equals(Duration.ofMinutes(20)))
                .findFirst()
                .orElseThrow();
        ByLine lines = (ByLine) ((RecordSet) change.entry()).policy();
        assertThat(lines.choices().get(0).policy())
                .isEqualTo(lines.choices().get(1).policy());
    }

    @Test
    void nothingIsOfferedWhereNobodyAsks() {
        Topology silent = Shop.topology().without(Shop.SCENARIO).without(Shop.CLIENTS);
        assertThat(silent.all(ClientGroup.class)).isEmpty();
        assertThat(ReadyMade.of(silent)).isEmpty();
        assertThat(ReadyMade.of(Topology.EMPTY)).isEmpty();
    }

    @Test
    void whatWasAddedBeforeIsOfferedUnderAnotherId() {
        Scenario first = ReadyMade.of(Shop.topology()).getFirst();
        Scenario again = ReadyMade.of(Shop.topology().with(first)).getFirst();
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.withId(first.id())).isEqualTo(first);
    }

    @Test
    void noDesignDrawnAtRandomMakesItStumble() {
        for (int seed = 0; seed < 60; seed++) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 10);
            for (Scenario each : ReadyMade.of(topology)) {
                topology = topology.with(each);
            }
        }
    }

    private static Outcome play(Topology topology, Scenario scenario) {
        Options options = Options.of(1).withThreads(1).withRuns(1).withBins(4);
        return Simulation.of(topology, scenario.lasting(Duration.ofMinutes(31)), options)
                .play(_ -> {}, () -> false);
    }

    private static Topology sample(String name) {
        return Samples.find(name).orElseThrow().document().topology();
    }

    private static Scenario offer(Topology topology, String word) {
        return ReadyMade.of(topology).stream()
                .filter(each -> each.label().contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + word));
    }
}
