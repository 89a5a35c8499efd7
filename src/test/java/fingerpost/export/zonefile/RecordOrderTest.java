package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordOrderTest {
    private static final Fixed FIXED = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Rotated ROTATED = new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2")));
    private static final Shuffled SHUFFLED = new Shuffled(ROTATED.records());
    private static final HealthCheck CHECK = HealthCheck.tcp(80);

    private static RecordOrder order(AnswerPolicy policy) {
        return RecordOrder.of(policy, ByLine::otherwise);
    }

    @Test
    void aLeafHasItsOwn() {
        assertThat(order(FIXED)).isEqualTo(RecordOrder.STEADY);
        assertThat(order(ROTATED)).isEqualTo(RecordOrder.TURNED);
        assertThat(order(SHUFFLED)).isEqualTo(RecordOrder.SHUFFLED);
    }

    @Test
    void whatIsAnsweredOfAPolicyDecides() {
        assertThat(order(new Failover(List.of(SHUFFLED, ROTATED), CHECK))).isEqualTo(RecordOrder.SHUFFLED);
        assertThat(order(new Canary(ROTATED, SHUFFLED, 1, Canary.Draw.EACH_ANSWER)))
                .isEqualTo(RecordOrder.TURNED);
        assertThat(order(WhenHealthy.of(SHUFFLED, CHECK))).isEqualTo(RecordOrder.SHUFFLED);
        assertThat(order(new ByLine(List.of(new LineChoice(Id.of("a"), ROTATED)), Optional.of(SHUFFLED))))
                .isEqualTo(RecordOrder.SHUFFLED);
        assertThat(order(new ByLine(List.of(new LineChoice(Id.of("a"), ROTATED)), Optional.empty())))
                .isEqualTo(RecordOrder.STEADY);
    }

    @Test
    void choicesThatAreAnsweredTogetherAreTurned() {
        WeightedChoice one = new WeightedChoice(1, FIXED);
        WeightedChoice other = new WeightedChoice(2, SHUFFLED);
        assertThat(order(new Weighted(List.of(one, other)))).isEqualTo(RecordOrder.TURNED);
        assertThat(order(new Weighted(List.of(other)))).isEqualTo(RecordOrder.SHUFFLED);
    }
}
