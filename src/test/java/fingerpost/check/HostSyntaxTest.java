package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostSyntaxTest {
    private final Check check = new HostSyntax();

    @Test
    void underscoreInAHostIsAWarning() {
        Finding finding = only(check, zone("example.com", "my_app 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("my_app.example.com");
    }

    @Test
    void mailHostCountsToo() {
        assertThat(only(check, zone("example.com", "@ 300 MX 10 mail_1.example.net."))
                        .message())
                .contains("mail_1.example.net");
    }

    @Test
    void hyphenAtTheEdgeIsAWarning() {
        assertThat(found(check, zone("example.com", "-a 300 A 192.0.2.1", "b- 300 A 192.0.2.1")))
                .hasSize(2);
    }

    @Test
    void ordinaryHostsWildcardsAndServiceNamesAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www-2 300 A 192.0.2.1",
                                "* 300 A 192.0.2.1",
                                "xn--bcher-kva 300 A 192.0.2.1",
                                "_dmarc 300 TXT \"v=DMARC1\"",
                                "a_b 300 TXT \"x\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_b", "-a", "a-", "a--b-", "a\\032b"})
    void labelThatIsNotLettersDigitsAndInnerHyphensIsTold(String label) {
        assertThat(places(found(check, zone("example.com", label + ".x 300 A 192.0.2.1"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a--b", "0", "1a", "xn--bcher-kva", "*", "*.w", "_acme-challenge"})
    void hyphensInsideDigitsWildcardsAndServiceNamesAreFine(String label) {
        assertThat(found(check, zone("example.com", label + " 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void nameWithoutAnAddressIsNoHost() {
        assertThat(found(check, zone("example.com", "a_b 300 TXT \"x\"", "c_d 300 CNAME a.example.com.")))
                .isEmpty();
    }
}
