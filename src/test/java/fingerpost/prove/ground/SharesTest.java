package fingerpost.prove.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
    private static Shares of(int first, int second) {
        Shares shares = new Shares();
        for (int i = 0; i < first; i++) {
            shares.add("first");
        }
        for (int i = 0; i < second; i++) {
            shares.add("second");
        }
        return shares;
    }

    /** The standard error of the difference is sqrt(p q (1/n + 1/m)): 0.0176 here, so 7 points are four of them. */
    @Test
    void fourStandardErrorsOfTheDifferenceAgreeAndMoreDoNot() {
        Shares design = of(2_700, 300);
        assertThat(design.agreesWith(of(286, 14))).isTrue();
        assertThat(design.agreesWith(of(299, 1))).isFalse();
        assertThat(design.agreesWith(of(248, 52))).isTrue();
        assertThat(design.agreesWith(of(243, 57))).isFalse();
    }

    @Test
    void anOutcomeThatTheDesignDoesNotHaveIsFound() {
        Shares design = of(3_000, 0);
        assertThat(design.agreesWith(of(300, 0))).isTrue();
        assertThat(design.agreesWith(of(290, 10))).isFalse();
    }

    @Test
    void oneOutcomeIsItsOwnWordsAndSeveralAreShares() {
        assertThat(of(3, 0).text()).isEqualTo("first");
        assertThat(of(3, 1).text()).isEqualTo("75.0% first, 25.0% second");
        assertThat(of(50, 50).tolerance(of(50, 50))).isEqualTo("100 asked; within 28.3 points (4 standard errors)");
    }
}
