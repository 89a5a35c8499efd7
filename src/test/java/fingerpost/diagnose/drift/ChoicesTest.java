package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.data;
import static fingerpost.diagnose.drift.Said.only;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which sets a policy may answer with. */
class ChoicesTest {
    private static final String A = "192.0.2.1";
    private static final String B = "192.0.2.2";
    private static final String C = "192.0.2.3";
    private static final HealthCheck CHECK = HealthCheck.tcp(443);
    private static final AnswerPolicy BOTH = new Rotated(data(A, B));

    private static WhenHealthy healthy(WhenHealthy.Fallback fallback) {
        return new WhenHealthy(BOTH, CHECK, 50, fallback);
    }

    private static ByLine lines(Optional<AnswerPolicy> rest) {
        return new ByLine(List.of(new LineChoice(Id.of("north"), only(A))), rest);
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(BOTH, List.of(B, A), true),
                Arguments.of(BOTH, List.of(A), false),
                Arguments.of(BOTH, List.of(), false),
                Arguments.of(healthy(WhenHealthy.Fallback.ALL), List.of(B), true),
                Arguments.of(healthy(WhenHealthy.Fallback.ALL), List.of(B, C), false),
                Arguments.of(healthy(WhenHealthy.Fallback.ALL), List.of(), false),
                Arguments.of(healthy(WhenHealthy.Fallback.NONE), List.of(), true),
                Arguments.of(new Failover(List.of(only(A), only(B)), CHECK), List.of(B), true),
                Arguments.of(new Failover(List.of(only(A), only(B)), CHECK), List.of(A, B), false),
                Arguments.of(lines(Optional.empty()), List.of(), true),
                Arguments.of(lines(Optional.of(only(B))), List.of(), false),
                Arguments.of(lines(Optional.of(only(B))), List.of(B), true),
                Arguments.of(new Canary(only(A), only(B), 0, Canary.Draw.EACH_ANSWER), List.of(B), false),
                Arguments.of(new Canary(only(A), only(B), 10_000, Canary.Draw.EACH_ANSWER), List.of(A), false),
                Arguments.of(weighted(1, 0), List.of(B), false),
                Arguments.of(weighted(0, 0), List.of(B), true));
    }

    private static Weighted weighted(int a, int b) {
        return new Weighted(List.of(new WeightedChoice(a, only(A)), new WeightedChoice(b, only(B))));
    }

    @ParameterizedTest(name = "{0} may give {1}: {2}")
    @MethodSource("allowed")
    void aSetIsAllowedWhereSomeAskerInSomeStateGetsIt(AnswerPolicy policy, List<String> live, boolean allowed) {
        assertThat(Choices.of(policy).allow(Set.copyOf(data(live.toArray(new String[0])))))
                .isEqualTo(allowed);
    }

    @Test
    void choicesAreUnitedWhereSeveralMakeUpTheWholeAnswer() {
        Choices drawn = Choices.of(weighted(1, 1));
        assertThat(drawn.unite(Set.copyOf(data(A, B)))).isTrue();
        assertThat(drawn.unite(Set.copyOf(data(A)))).isFalse();
        assertThat(drawn.unite(Set.copyOf(data(A, B, C)))).isFalse();
    }

    @Test
    void whatIsAnnouncedMayBeThereInPartOrNotAtAll() {
        Choices announced = Choices.of(only(A)).withAnnounced(data(B));
        assertThat(announced.allow(Set.copyOf(data(A, B)))).isTrue();
        assertThat(announced.allow(Set.copyOf(data(B)))).isTrue();
        assertThat(announced.allow(Set.of())).isTrue();
        assertThat(announced.allow(Set.copyOf(data(C)))).isFalse();
    }
}
