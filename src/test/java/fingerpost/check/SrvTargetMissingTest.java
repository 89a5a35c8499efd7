package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SrvTargetMissingTest {
    private final Check check = new SrvTargetMissing();

    @Test
    void hostThatDoesNotExistIsAnError() {
        Finding finding = only(check, zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("sip.example.com");
    }

    @Test
    void hostOutsideOrNoServiceAtAllIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.net.", "_x._tcp 300 SRV 0 0 0 .")))
                .isEmpty();
    }
}
