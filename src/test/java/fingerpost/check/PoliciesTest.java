package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final Fixed ONE = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Rotated TWO = new Rotated(List.of(A.of("192.0.2.2"), A.of("192.0.2.3")));

    private static List<AnswerPolicy> eachKind() {
        HealthCheck probe = HealthCheck.tcp(80);
        return List.of(
                ONE,
                TWO,
                new Shuffled(List.of(A.of("192.0.2.1"))),
                new Weighted(List.of(new WeightedChoice(1, ONE), new WeightedChoice(2, TWO))),
                new HashedByAsker(List.of(new WeightedChoice(3, ONE))),
                new ByLine(List.of(new LineChoice(Id.of("telecom"), ONE)), Optional.of(TWO)),
                new Nearest(List.of(new SiteChoice(new Coordinates(1, 2), TWO))),
                new Failover(List.of(ONE, TWO), probe),
                new Canary(ONE, TWO, 500, Canary.Draw.EACH_ASKER),
                new WhenHealthy(TWO, probe, 50, WhenHealthy.Fallback.NONE));
    }

    @Test
    void rewritingNothingGivesTheSamePolicy() {
        assertThat(eachKind())
                .allSatisfy(
                        each -> assertThat(Policies.rewrite(each, same -> same)).isEqualTo(each));
    }

    @Test
    void everyLeafIsReached() {
        assertThat(eachKind())
                .allSatisfy(each -> assertThat(
                                Policies.rewrite(each, leaf -> leaf.inner().isEmpty() ? ONE : leaf)
                                        .records())
                        .isEqualTo(ONE.records()));
    }

    @Test
    void leafLosesRecordsAndKeepsItsKind() {
        assertThat(Policies.without(TWO, List.of(A.of("192.0.2.2")))).contains(new Rotated(List.of(A.of("192.0.2.3"))));
    }

    @Test
    void nothingIsLeftOfALeafWithoutAllItsRecords() {
        assertThat(Policies.without(ONE, ONE.records())).isEmpty();
    }
}
