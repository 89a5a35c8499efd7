package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTtlTest {
    @ParameterizedTest
    @CsvSource({"300, 0", "3000, 0", "3001, 1", "30, 0", "29, 1"})
    void moreThanTenTimesIsTold(int above, int findings) {
        String delegation = Fault.of("sound", "", "").above().getFirst();
        Fault fault = Fault.of("sound", "", "").above(delegation.replace(" NS", " " + above + " NS"));
        assertThat(Paper.told(new DelegationTtl(), fault))
                .hasSize(findings)
                .allSatisfy(each -> assertThat(each).startsWith("INFO The NS records of sound.com. live"));
    }
}
