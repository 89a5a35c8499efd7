package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RewiredPolicyTest {
    private static final Id LINE = Id.of("line");
    private static final Fixed ONE = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Fixed TWO = new Fixed(List.of(A.of("192.0.2.2")));
    private static final ByLine BARE = new ByLine(List.of(new LineChoice(LINE, ONE)), Optional.empty());

    @Test
    void aPolicyThatOnlyServedTheLineGoes() {
        assertThat(without(BARE)).isEmpty();
        assertThat(without(new WhenHealthy(BARE, HealthCheck.tcp(80), 0, WhenHealthy.Fallback.ALL)))
                .isEmpty();
        assertThat(without(new Failover(List.of(BARE), HealthCheck.tcp(80)))).isEmpty();
    }

    @Test
    void choicesThatOnlyServedTheLineGo() {
        Weighted weighted = new Weighted(List.of(new WeightedChoice(1, BARE), new WeightedChoice(2, TWO)));
        assertThat(without(weighted)).contains(new Weighted(List.of(new WeightedChoice(2, TWO))));
    }

    @Test
    void aCanaryWithOneSideLeftIsThatSide() {
        assertThat(without(new Canary(BARE, TWO, 500, Canary.Draw.EACH_ANSWER))).contains(TWO);
        assertThat(without(new Canary(ONE, BARE, 500, Canary.Draw.EACH_ANSWER))).contains(ONE);
        assertThat(without(new Canary(BARE, BARE, 500, Canary.Draw.EACH_ANSWER)))
                .isEmpty();
    }

    @Test
    void aPolicyWithoutLinesStaysTheSame() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            AnswerPolicy policy = Chance.policy(random, RecordType.A, List.of(), 3);
            assertThat(without(policy)).contains(policy);
        }
    }

    @Test
    void noPolicyNamesALineThatIsGone() {
        SplittableRandom random = new SplittableRandom(2);
        Id other = Id.of("other");
        for (int i = 0; i < 1000; i++) {
            AnswerPolicy policy = Chance.policy(random, RecordType.A, List.of(LINE, other), 3);
            without(policy).ifPresent(rest -> {
                assertThat(rest.lines()).doesNotContain(LINE);
                assertThat(policy.records()).containsAll(rest.records());
            });
        }
    }

    @Test
    void anotherLineTakesThePlace() {
        Id other = Id.of("other");
        assertThat(RewiredPolicy.of(BARE, _ -> Optional.of(other)))
                .contains(new ByLine(List.of(new LineChoice(other, ONE)), Optional.empty()));
    }

    private static Optional<AnswerPolicy> without(AnswerPolicy policy) {
        return RewiredPolicy.of(policy, line -> line.equals(LINE) ? Optional.empty() : Optional.of(line));
    }
}
