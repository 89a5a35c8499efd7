package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetIsAddressTest {
    private final Check check = new TargetIsAddress();

    @Test
    void mailToAnAddressIsAnError() {
        Finding finding = only(check, zone("example.com", "@ 300 MX 10 192.0.2.25."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./MX");
        assertThat(finding.message()).contains("192.0.2.25");
    }

    @Test
    void nameServersAndServicesCountToo() {
        assertThat(places(found(
                        check, zone("example.com", "@ 300 NS 192.0.2.53.", "_sip._tcp 300 SRV 0 0 5060 192.0.2.5."))))
                .containsExactly("example-com/example.com./NS", "example-com/_sip._tcp.example.com./SRV");
    }

    @Test
    void hostNamesAreFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mx1.example.net.", "@ 300 NS ns1.example.net.")))
                .isEmpty();
    }
}
