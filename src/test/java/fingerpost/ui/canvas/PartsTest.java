package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0.17, 50 % (+17)", "0, -0.334, 0 % (-33)", "0.05, 0.004, 5.0 %", "0.5, 0, 50 %"})
    void aPartTellsItsChangeWhereItIsWorthTelling(double part, double more, String said) {
        assertThat(Parts.text(part, more)).isEqualTo(said);
    }
}
