package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressHintsTest {
    private final Check check = new AddressHints();

    @Test
    void hintThatTheHostDoesNotHaveIsAWarning() {
        Finding finding = only(
                check, zone("example.com", "www 300 A 192.0.2.1", "www 300 HTTPS 1 . ipv4hint=192.0.2.1,192.0.2.9"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("hints at 192.0.2.9,").contains("has 192.0.2.1");
    }

    @Test
    void theAddressesOfTheTargetCount() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www 300 A 192.0.2.1",
                                "@ 300 HTTPS 1 www.example.com. ipv4hint=192.0.2.1",
                                "api 300 HTTPS 1 www.example.com. ipv6hint=2001:db8::1")))
                .hasSize(1);
    }

    @Test
    void rightHintsInAnyFormAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www 300 A 192.0.2.1",
                                "www 300 AAAA 2001:db8::1",
                                "www 300 HTTPS 1 . ipv4hint=192.0.2.1 ipv6hint=2001:DB8:0::1")))
                .isEmpty();
    }

    @Test
    void hostOutsideTheDesignIsNotJudged() {
        assertThat(found(check, zone("example.com", "@ 300 HTTPS 1 cdn.example.net. ipv4hint=192.0.2.9")))
                .isEmpty();
    }
}
