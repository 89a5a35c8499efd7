package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DelegationTtlTest {
    private final Check check = new DelegationTtl();

    @Test
    void veryDifferentTimesAreWorthKnowing() {
        Finding finding = only(
                check,
                zone("example.com", "shop 2d NS ns1.example.net."),
                zone("shop.example.com", "@ 1h NS ns1.example.net."));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.message()).contains("2 d").contains("1 h");
    }

    @Test
    void tenfoldIsStillFine() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 10h NS ns1.example.net."),
                        zone("shop.example.com", "@ 1h NS ns1.example.net.")))
                .isEmpty();
    }

    @Test
    void theChildMayBeTheLongerOne() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 60 NS ns1.example.net."),
                        zone("shop.example.com", "@ 1h NS ns1.example.net.")))
                .hasSize(1);
    }

    @Test
    void elevenfoldIsTooMuchAndSaysWhereItIs() {
        Finding finding = only(
                check,
                zone("example.com", "shop 11h NS ns1.example.net."),
                zone("shop.example.com", "@ 1h NS ns1.example.net."));

        assertThat(finding.code()).isEqualTo("TTL03");
        assertThat(finding.subject()).hasToString("example-com/shop.example.com./NS");
    }

    @Test
    void zeroOnOneSideIsFarFromAnything() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 0 NS ns1.example.net."),
                        zone("shop.example.com", "@ 1 NS ns1.example.net.")))
                .hasSize(1);
        assertThat(found(
                        check,
                        zone("example.com", "shop 0 NS ns1.example.net."),
                        zone("shop.example.com", "@ 0 NS ns1.example.net.")))
                .isEmpty();
    }

    @Test
    void childThatTheDesignDoesNotHoldOrThatSaysNothingIsNotCompared() {
        assertThat(found(check, zone("example.com", "shop 2d NS ns1.example.net.")))
                .isEmpty();
        assertThat(found(
                        check,
                        zone("example.com", "shop 2d NS ns1.example.net."),
                        zone("shop.example.com", "@ 60 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void serversOfTheApexItselfAreNoDelegation() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 2d NS ns1.example.net."),
                        zone("shop.example.com", "@ 60 NS ns1.example.net.")))
                .isEmpty();
    }
}
