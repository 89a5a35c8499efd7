package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderPolicyTest {
    private static Fault policy(String policy) {
        return Fault.of("sound", "", "").replacing("v=spf1 mx -all", policy);
    }

    @ParameterizedTest
    @CsvSource({
        "v=spf1 ip4:192.0.2.0/24 -all",
        "v=spf1 include:spf.target.net -all",
        "v=spf1 include:sound.com -all",
        "no policy at all"
    })
    void lookUpsOfIncludedPoliciesAreCountedAndACircleEnds(String policy) {
        int lookups = policy.contains("spf.target") ? 1 : 0;
        assertThat(Paper.told(new SenderPolicy(), policy(policy))).hasSize(lookups);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 0", "11, 1"})
    void elevenLookUpsAreTooMany(int lookups, int findings) {
        String policy = "v=spf1 " + "a ".repeat(lookups) + "-all";
        assertThat(Paper.told(new SenderPolicy(), policy(policy)))
                .hasSize(findings)
                .allSatisfy(each -> assertThat(each).contains("costs at least 11 look-ups"));
    }
}
