package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void weightsThatFitStayAsTheyAre() {
        assertThat(Weights.of(List.of(10, 0, 250))).isEqualTo(new Weights(List.of(10, 0, 250), true));
        assertThat(Weights.of(List.of(0, 0))).isEqualTo(new Weights(List.of(0, 0), true));
    }

    @Test
    void sharesOfLargeWeightsAreKeptWhereTheyCanBe() {
        assertThat(Weights.of(List.of(9_500, 500))).isEqualTo(new Weights(List.of(19, 1), true));
    }

    @Test
    void otherSharesAreRoundedAndNobodyLosesHis() {
        assertThat(Weights.of(List.of(1_000_000, 1, 0, 500_001)))
                .isEqualTo(new Weights(List.of(255, 1, 0, 128), false));
    }
}
