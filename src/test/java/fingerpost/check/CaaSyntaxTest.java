package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaaSyntaxTest {
    private final Check check = new CaaSyntax();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 issue \"https://letsencrypt.org\"",
                "1 issue \"letsencrypt.org\"",
                "0 iodef \"security@example.com\"",
                "0 isue \"letsencrypt.org\""
            })
    void recordThatIsReadOtherwiseThanMeantIsAWarning(String record) {
        assertThat(only(check, zone("example.com", "@ 300 CAA " + record)).severity())
                .isEqualTo(WARNING);
    }

    @Test
    void unknownCriticalTagForbidsAll() {
        Finding finding = only(check, zone("example.com", "@ 300 CAA 128 future \"x\""));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("refuse to issue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 issue \"letsencrypt.org\"",
                "128 issuewild \";\"",
                "0 issue \"\"",
                "0 issue \"ca.example.net; account=230123\"",
                "0 iodef \"mailto:security@example.com\""
            })
    void ordinaryRecordIsFine(String record) {
        assertThat(found(check, zone("example.com", "@ 300 CAA " + record))).isEmpty();
    }
}
