package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void everyDeadHostOfASetIsToldAndTheOthersAreNot() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "@ 300 MX 10 b.example.com. | 20 live.example.com. | 30 a.example.com.",
                        "live 300 A 192.0.2.25"));

        assertThat(places(found)).containsExactly("example-com/example.com./MX", "example-com/example.com./MX");
        assertThat(found)
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("The mail host b.example.com of example.com"),
                        second -> assertThat(second).contains("The mail host a.example.com of example.com"));
    }

    @Test
    void wildcardEndpointAndIpv6AloneAreAddresses() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 MX 10 a.w.example.com. | 20 six.example.com.",
                                "*.w 300 A 192.0.2.25",
                                "six 300 AAAA 2001:db8::25"),
                        zone("example.net", "@ 300 MX 10 mx.example.net."),
                        endpoint("mx", "mx.example.net")))
                .isEmpty();
    }

    @Test
    void hostBelowADelegationIsForOthersToSay() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mx.sub.example.com.", "sub 300 NS ns.example.net.")))
                .isEmpty();
    }

    @Test
    void aliasThatLeadsNowhereHasNoAddress() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mx.example.com.", "mx 300 CNAME gone.example.com.")))
                .hasSize(1);
    }

    @Test
    void aliasInACircleAndAnAddressInPlaceOfAHostAreOtherMistakes() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 MX 10 mx.example.com. | 20 192.0.2.25.",
                                "mx 300 CNAME mx.example.com.")))
                .isEmpty();
    }
}
