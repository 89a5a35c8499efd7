package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTargetMissingTest {
    private final Check check = new MailTargetMissing();

    @Test
    void mailHostThatDoesNotExistIsAnError() {
        Finding finding = only(check, zone("example.com", "@ 300 MX 10 mail.example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("mail.example.com");
    }

    @Test
    void mailHostWithoutAnAddressIsAnError() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 TXT \"soon\"")))
                .hasSize(1);
    }

    @Test
    void hostOutsideTheDesignOrNoMailAtAllIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mx.example.net.", "www 300 MX 0 .")))
                .isEmpty();
    }
}
