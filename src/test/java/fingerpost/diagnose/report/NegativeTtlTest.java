package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeTtlTest {
    /** The lesser of the two counts (RFC 2308 section 5). */
    @ParameterizedTest
    @CsvSource({"3600, 3600, ''", "86400, 3600, ''", "3600, 86400, ''", "7200, 3601, 1 h", "7200, 7200, 2 h"})
    void theLesserOfTtlAndMinimumIsRemembered(int ttl, int minimum, String spoken) {
        Fault fault = Fault.of("sound", "", "")
                .replacing("@ 3600 IN", "@ " + ttl + " IN")
                .replacing("1209600 300", "1209600 " + minimum);
        assertThat(Paper.told(new NegativeTtl(), fault))
                .hasSize(spoken.isEmpty() ? 0 : 1)
                .allSatisfy(each -> assertThat(each).startsWith("NOTICE Resolvers remember for " + spoken));
    }
}
