package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialsAgreeTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1, true",
        "1, 2, false",
        "1, 1, false",
        "0, 4294967295, true",
        "5, 4294967290, true",
        "2147483648, 1, true",
        "2147483649, 1, false"
    })
    void serialsRunInACircle(long one, long other, boolean newer) {
        assertThat(SerialsAgree.isNewer(one, other)).isEqualTo(newer);
    }
}
