package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasWithoutAddressTest {
    private final Check check = new AliasWithoutAddress();

    @Test
    void targetWithoutAnAddressIsAWarning() {
        Finding finding =
                only(check, zone("example.com", "www 300 CNAME mail.example.com.", "mail 300 MX 10 mx.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("mail.example.com").contains("neither A nor AAAA");
    }

    @Test
    void emptyNonTerminalHasNoAddressEither() {
        assertThat(found(check, zone("example.com", "www 300 CNAME b.example.com.", "a.b 300 A 192.0.2.1")))
                .hasSize(1);
    }

    @Test
    void onlyTheLastAliasOfAChainIsTold() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "a 300 CNAME b.example.com.",
                                "b 300 CNAME c.example.com.",
                                "c 300 TXT \"nothing\""))))
                .containsExactly("example-com/b.example.com./CNAME");
    }

    @Test
    void namesForProgramsNeedNoAddress() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "_acme-challenge 300 CNAME check.example.com.",
                                "check 300 TXT \"token\"",
                                "key 300 CNAME s1._domainkey.example.com.",
                                "s1._domainkey 300 TXT \"v=DKIM1\"")))
                .isEmpty();
    }

    @Test
    void oneFamilyIsEnough() {
        assertThat(found(check, zone("example.com", "www 300 CNAME a.example.com.", "a 300 AAAA 2001:db8::1")))
                .isEmpty();
    }
}
