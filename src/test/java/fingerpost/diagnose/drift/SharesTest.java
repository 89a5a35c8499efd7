package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharesTest {
    private static final AnswerPolicy ONE = only("192.0.2.1");
    private static final AnswerPolicy TWO = only("192.0.2.2");
    private static final AnswerPolicy HASHED = new HashedByAsker(List.of(choice(1, ONE), choice(1, TWO)));

    private static WeightedChoice choice(int weight, AnswerPolicy policy) {
        return new WeightedChoice(weight, policy);
    }

    private static Weighted weighted(WeightedChoice... choices) {
        return new Weighted(List.of(choices));
    }

    private static double share(AnswerPolicy policy, String... addresses) {
        return Shares.of(policy)
                .getOrDefault(
                        Set.copyOf(Stream.of(addresses)
                                .map(each -> IpAddress.of(each).record())
                                .toList()),
                        0.0);
    }

    @Test
    void weightsAreSharesOfTheirSum() {
        AnswerPolicy policy = weighted(choice(3, ONE), choice(1, TWO), choice(0, only("192.0.2.3")));
        assertThat(share(policy, "192.0.2.1")).isEqualTo(0.75);
        assertThat(share(policy, "192.0.2.2")).isEqualTo(0.25);
        assertThat(Shares.of(policy)).hasSize(2);
    }

    @Test
    void whereAllWeightsAreZeroAllAreAlike() {
        assertThat(share(weighted(choice(0, ONE), choice(0, TWO)), "192.0.2.2")).isEqualTo(0.5);
    }

    @Test
    void sharesOfNestedPoliciesMultiplyAndThoseOfOneSetAdd() {
        AnswerPolicy policy = weighted(
                choice(1, new Canary(ONE, TWO, 1000, Canary.Draw.EACH_ANSWER)),
                choice(1, ONE),
                choice(2, new Rotated(Said.data("192.0.2.3", "192.0.2.4"))));
        assertThat(share(policy, "192.0.2.1")).isEqualTo(0.475, within(1e-12));
        assertThat(share(policy, "192.0.2.2")).isEqualTo(0.025, within(1e-12));
        assertThat(share(policy, "192.0.2.4", "192.0.2.3")).isEqualTo(0.5, within(1e-12));
    }

    static Stream<AnswerPolicy> undrawn() {
        return Stream.of(
                ONE,
                new Rotated(Said.data("192.0.2.1", "192.0.2.2")),
                HASHED,
                weighted(choice(1, HASHED), choice(1, ONE)),
                new Canary(ONE, TWO, 500, Canary.Draw.EACH_ASKER),
                new ByLine(List.of(new LineChoice(Id.of("north"), ONE)), Optional.of(TWO)),
                weighted(choice(1, new ByLine(List.of(new LineChoice(Id.of("n"), ONE)), Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("undrawn")
    void whatOneAskerAlwaysGetsAlikeHasNoShares(AnswerPolicy policy) {
        assertThat(Shares.of(policy)).isEmpty();
    }
}
