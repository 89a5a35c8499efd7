package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasBesideAddressTest {
    private final Check check = new AliasBesideAddress();

    @Test
    void aliasBesideAnAddressIsAWarning() {
        Finding finding = only(check, zone("example.com", "@ 300 ALIAS lb.example.net.", "@ 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/example.com./ALIAS");
    }

    @Test
    void besideMailItIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 ALIAS lb.example.net.", "@ 300 MX 10 mx.example.net.")))
                .isEmpty();
    }

    @Test
    void addressesAloneAreFine() {
        assertThat(found(check, zone("example.com", "@ 300 A 192.0.2.1", "@ 300 AAAA 2001:db8::1")))
                .isEmpty();
    }

    @Test
    void eachFamilyAloneIsEnoughAndBothAreToldOnce() {
        assertThat(only(check, zone("example.com", "@ 300 ALIAS lb.example.net.", "@ 300 AAAA 2001:db8::1"))
                        .message())
                .contains("example.com has an ALIAS and addresses of its own", "Keep the ALIAS or the addresses");
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 ALIAS lb.example.net.",
                                "@ 300 A 192.0.2.1",
                                "@ 300 AAAA 2001:db8::1")))
                .hasSize(1);
    }

    @Test
    void addressAtAnotherNameOrInAnotherZoneIsNotBeside() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 ALIAS lb.example.net.", "www 300 A 192.0.2.1", "* 300 A 192.0.2.1"),
                        zone("example.net", "@ 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void wildcardsAndSeveralNamesAreToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "* 300 A 192.0.2.1",
                                "b 300 A 192.0.2.1",
                                "* 300 ALIAS lb.example.net.",
                                "b 300 ALIAS lb.example.net."))))
                .containsExactly("example-com/*.example.com./ALIAS", "example-com/b.example.com./ALIAS");
    }
}
