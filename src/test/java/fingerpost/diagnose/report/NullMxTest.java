package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullMxTest {
    @ParameterizedTest
    @CsvSource({
        "@ MX 0 ., ''",
        "@ MX 10 ., but not with preference 0",
        "@ MX 10 .|@ MX 20 mail, beside other MX records"
    })
    void theRootStandsAloneWithPreferenceZero(String records, String told) {
        Fault fault = Fault.of("sound", "", "").without("@ MX 10 mail").with(records.replace('|', '\n'));
        assertThat(Paper.told(new NullMx(), fault))
                .hasSize(told.isEmpty() ? 0 : 1)
                .allSatisfy(each -> assertThat(each).startsWith("WARNING").contains(told));
    }
}
