package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void everyAddressOfASetIsTold() {
        List<Finding> found =
                found(check, zone("example.com", "@ 300 MX 10 192.0.2.25. | 20 mx.example.net. | 30 192.0.2.26."));

        assertThat(places(found)).containsExactly("example-com/example.com./MX", "example-com/example.com./MX");
        assertThat(found.getLast().message()).contains("names 192.0.2.26", "MX names a host");
    }

    @Test
    void forgottenDotIsRecognisedBelowTheZone() {
        assertThat(only(check, zone("example.com", "@ 300 MX 10 192.0.2.25.example.com."))
                        .message())
                .contains("192.0.2.25.example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ 300 MX 10 192-0-2-25.example.net.",
                "@ 300 MX 10 2.0.192.example.net.",
                "@ 300 MX 10 999.0.2.25.",
                "@ 300 MX 0 .",
                "www 300 CNAME 192.0.2.1.",
                "@ 300 PTR 192.0.2.1."
            })
    void namesWithNumbersAndOtherTypesAreFine(String line) {
        assertThat(found(check, zone("example.com", line))).isEmpty();
    }
}
