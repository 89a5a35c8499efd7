package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTest {
    /** NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, column 0.975. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706",
        "2, 4.303",
        "10, 2.228",
        "30, 2.042",
        "31, 2.040",
        "60, 2.000",
        "100, 1.984",
        "1000000, 1.960"
    })
    void theQuantileIsThatOfTheTable(long degrees, double quantile) {
        assertThat(Student.of95(degrees)).isCloseTo(quantile, within(0.0025));
    }
}
