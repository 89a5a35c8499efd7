package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.only;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a policy that takes over what live servers do. */
class TakePolicyTest {
    private static final HealthCheck CHECK = HealthCheck.tcp(443);
    private static final Id NORTH = Id.of("north");

    private static RecordSet set(AnswerPolicy policy) {
        return new RecordSet(Said.WWW, RecordType.A, new Ttl(60), policy);
    }

    private static HostedZone zone(AnswerPolicy policy) {
        return HostedZone.of(Id.of("zone"), DomainName.of("example.com")).with(set(policy));
    }

    private static Topology design(AnswerPolicy policy) {
        return Topology.of(
                "",
                "",
                List.of(
                        new Line(NORTH, "", List.of(IpNetwork.of("198.51.100.0/24")), List.of()),
                        new Line(Id.of("south"), "", List.of(IpNetwork.of("203.0.113.0/24")), List.of()),
                        zone(policy)));
    }

    /** So many answers of each of those addresses. */
    private static Samples samples(AnswerPolicy policy, int one, int two) {
        List<Exchange> all = new ArrayList<>();
        for (int i = 0; i < one + two; i++) {
            all.add(Said.exchange(Said.query(1), Said.records(60, i < one ? "192.0.2.1" : "192.0.2.2")));
        }
        return Samples.of(set(policy), () -> all);
    }

    private static Weighted weighted(int one, int two) {
        return new Weighted(
                List.of(new WeightedChoice(one, only("192.0.2.1")), new WeightedChoice(two, only("192.0.2.2"))));
    }

    private static Canary canary(int share) {
        return new Canary(only("192.0.2.1"), only("192.0.2.2"), share, Canary.Draw.EACH_ANSWER);
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                Arguments.of(weighted(9, 1), weighted(20, 80)),
                Arguments.of(canary(500), canary(8000)),
                Arguments.of(WhenHealthy.of(weighted(9, 1), CHECK), WhenHealthy.of(weighted(20, 80), CHECK)));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void sharesAreTakenAsTheyWereCounted(AnswerPolicy designed, AnswerPolicy after) {
        Samples samples = samples(designed, 10, 40);
        assertThat(TakePolicy.sampled(zone(designed), set(designed), Grade.SHARE, samples)
                        .orElseThrow()
                        .apply(design(designed)))
                .isEqualTo(design(after));
    }

    @Test
    void sharesOfChoicesThatGiveTheSameSetCannotBeTold() {
        AnswerPolicy twice = new Weighted(List.of(
                new WeightedChoice(1, only("192.0.2.1")),
                new WeightedChoice(1, only("192.0.2.1")),
                new WeightedChoice(8, only("192.0.2.2"))));
        assertThat(TakePolicy.sampled(zone(twice), set(twice), Grade.SHARE, samples(twice, 40, 10)))
                .isEmpty();
    }

    @Test
    void choiceThatWasTakenOutStaysOut() {
        AnswerPolicy designed = new Weighted(List.of(
                new WeightedChoice(9, only("192.0.2.1")),
                new WeightedChoice(1, only("192.0.2.2")),
                new WeightedChoice(0, only("192.0.2.3"))));
        assertThat(TakePolicy.sampled(zone(designed), set(designed), Grade.SHARE, samples(designed, 10, 40))
                        .orElseThrow()
                        .apply(design(designed)))
                .isEqualTo(design(new Weighted(List.of(
                        new WeightedChoice(20, only("192.0.2.1")),
                        new WeightedChoice(80, only("192.0.2.2")),
                        new WeightedChoice(0, only("192.0.2.3"))))));
    }

    @Test
    void orderThatStandsStillIsTakenInsideItsHealthCheck() {
        AnswerPolicy turning = WhenHealthy.of(new Rotated(Said.data("192.0.2.1", "192.0.2.2")), CHECK);
        Exchange still = Said.exchange(Said.query(1), Said.records(60, "192.0.2.2", "192.0.2.1"));
        Samples samples = Samples.of(set(turning), () -> List.of(still, still));
        assertThat(TakePolicy.sampled(zone(turning), set(turning), Grade.STANDS_STILL, samples)
                        .orElseThrow()
                        .apply(design(turning)))
                .isEqualTo(design(WhenHealthy.of(new Fixed(Said.data("192.0.2.2", "192.0.2.1")), CHECK)));
    }

    @Test
    void membersThatVaryAreNothingToTake() {
        AnswerPolicy designed = weighted(9, 1);
        assertThat(TakePolicy.sampled(zone(designed), set(designed), Grade.VARIES, samples(designed, 10, 40)))
                .isEmpty();
    }

    private static LineVerdict verdict(Optional<Id> line, LineVerdict.Kind kind, LiveAnswer.Records... live) {
        return new LineVerdict(line, Optional.empty(), kind, "", Optional.of(Said.exchange(Said.query(1), live)));
    }

    private static ByLine lines(AnswerPolicy north, Optional<AnswerPolicy> rest) {
        return new ByLine(
                List.of(new LineChoice(NORTH, north), new LineChoice(Id.of("south"), only("192.0.2.2"))), rest);
    }

    private static Optional<Topology> taken(ByLine designed, LineVerdict... verdicts) {
        return TakePolicy.lines(zone(designed), set(designed), List.of(verdicts))
                .map(edit -> edit.apply(design(designed)));
    }

    @Test
    void onlyLinesThatGotAnotherAnswerChange() {
        ByLine designed = lines(only("192.0.2.1"), Optional.of(only("192.0.2.3")));
        assertThat(taken(
                        designed,
                        verdict(Optional.of(NORTH), LineVerdict.Kind.OTHER_ANSWER, Said.records(60, "192.0.2.9")),
                        verdict(Optional.empty(), LineVerdict.Kind.AS_DESIGNED, Said.records(60, "192.0.2.3"))))
                .contains(design(lines(only("192.0.2.9"), Optional.of(only("192.0.2.3")))));
    }

    @Test
    void defaultThatIsNotLiveGoes() {
        ByLine designed = lines(only("192.0.2.1"), Optional.of(only("192.0.2.3")));
        assertThat(taken(designed, verdict(Optional.empty(), LineVerdict.Kind.NO_DEFAULT)))
                .contains(design(lines(only("192.0.2.1"), Optional.empty())));
    }

    @Test
    void lineThatGetsNothingCannotBeDesigned() {
        ByLine designed = lines(only("192.0.2.1"), Optional.empty());
        assertThat(taken(designed, verdict(Optional.of(NORTH), LineVerdict.Kind.OTHER_ANSWER)))
                .isEmpty();
    }

    @Test
    void linesThatCouldNotBeToldAreNothingToTake() {
        ByLine designed = lines(only("192.0.2.1"), Optional.empty());
        assertThat(taken(
                        designed,
                        verdict(Optional.of(NORTH), LineVerdict.Kind.SUBNET_IGNORED, Said.records(60, "192.0.2.9"))))
                .isEmpty();
    }
}
