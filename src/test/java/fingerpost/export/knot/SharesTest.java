package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void weightsAreShortened() {
        assertThat(Shares.of(List.of(9_500, 500))).isEqualTo(new Shares(List.of(19, 1), true));
        assertThat(Shares.of(List.of(1, 2, 3))).isEqualTo(new Shares(List.of(1, 2, 3), true));
    }

    @Test
    void everyTenThousandthOfACanaryIsExact() {
        assertThat(Shares.of(List.of(9_999, 1))).isEqualTo(new Shares(List.of(9_999, 1), true));
    }

    @Test
    void whatIsTooFineIsRoundedAndNobodyLosesAll() {
        assertThat(Shares.of(List.of(1_000_000, 999_999, 1))).isEqualTo(new Shares(List.of(5_000, 5_000, 1), false));
    }
}
