package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerPolicyTest {
    private static final Rdata ONE = A.of("192.0.2.1");
    private static final Rdata TWO = A.of("192.0.2.2");
    private static final Fixed FIRST = new Fixed(List.of(ONE));
    private static final Fixed BOTH = new Fixed(List.of(TWO, ONE));
    private static final HealthCheck CHECK = HealthCheck.tcp(80);
    private static final Id TELECOM = Id.of("telecom");

    static LongStream seeds() {
        return Chance.seeds(300);
    }

    @Test
    void recordsOfAllBranchesStandOnceInOrder() {
        AnswerPolicy nested =
                new Failover(List.of(FIRST, new Canary(BOTH, FIRST, 500, Canary.Draw.EACH_ANSWER)), CHECK);
        assertThat(nested.records()).containsExactly(ONE, TWO);
    }

    @Test
    void linesAreFoundHoweverDeepTheyStand() {
        ByLine byLine = new ByLine(List.of(new LineChoice(TELECOM, FIRST)), Optional.of(BOTH));
        assertThat(byLine.lines()).containsExactly(TELECOM);
        assertThat(WhenHealthy.of(new Weighted(List.of(new WeightedChoice(1, byLine))), CHECK)
                        .lines())
                .containsExactly(TELECOM);
        assertThat(byLine.records()).containsExactly(ONE, TWO);
        assertThat(BOTH.lines()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mappingKeepsTheShapeAndReplacesEveryRecord(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AnswerPolicy policy = Chance.policy(random, RecordType.A, List.of(TELECOM, Id.of("unicom")), 3);
        assertThat(policy.map(each -> each)).isEqualTo(policy);
        assertThat(policy.map(each -> ONE).records()).containsExactly(ONE);
        assertThat(policy.map(each -> ONE).lines()).isEqualTo(policy.lines());
        assertThat(policy.map(each -> ONE).word()).isEqualTo(policy.word());
    }

    @Test
    void wordsTellRotatedFromShuffled() {
        assertThat(new Rotated(List.of(ONE)).word()).isEqualTo("rotated round robin");
        assertThat(new Shuffled(List.of(ONE)).word()).isEqualTo("shuffled round robin");
        assertThat(WhenHealthy.of(FIRST, CHECK).word()).isEqualTo("when healthy, fixed");
    }

    @Test
    void aLeafHoldsAtLeastOneRecordAndNoneTwice() {
        for (List<Rdata> wrong : List.of(List.<Rdata>of(), List.of(ONE, ONE))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Fixed(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> new Rotated(wrong));
            assertThatIllegalArgumentException().isThrownBy(() -> new Shuffled(wrong));
        }
    }

    @Test
    void aChoiceHoldsAtLeastOneBranch() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weighted(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new HashedByAsker(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nearest(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Failover(List.of(), CHECK));
        assertThatIllegalArgumentException().isThrownBy(() -> new ByLine(List.of(), Optional.of(FIRST)));
    }

    @Test
    void oneLineStandsOnceInAPolicy() {
        LineChoice choice = new LineChoice(TELECOM, FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ByLine(List.of(choice, choice), Optional.empty()))
                .withMessage("The line telecom stands twice in one policy.");
    }

    @Test
    void sharesWeightsAndMinimaLieInTheirRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedChoice(-1, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedChoice(1_000_001, FIRST));
        assertThat(new WeightedChoice(0, FIRST).weight()).isZero();
        Canary canary = new Canary(FIRST, BOTH, 10_000, Canary.Draw.EACH_ASKER);
        assertThat(canary.withShare(0).share()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> canary.withShare(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> canary.withShare(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhenHealthy(FIRST, CHECK, 101, WhenHealthy.Fallback.ALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhenHealthy(FIRST, CHECK, -1, WhenHealthy.Fallback.ALL));
    }
}
