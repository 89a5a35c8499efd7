package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasNeedsProviderTest {
    private final Check check = new AliasNeedsProvider();

    @Test
    void aliasIsWorthKnowing() {
        Finding finding = only(check, zone("example.com", "@ 300 ALIAS lb.example.net."));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.message()).contains("zone file").contains("lb.example.net");
    }

    @Test
    void cnameIsOrdinary() {
        assertThat(found(check, zone("example.com", "www 300 CNAME lb.example.net.")))
                .isEmpty();
    }

    @Test
    void everyAliasIsToldWithItsOwnTarget() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 ALIAS b.example.net.", "@ 300 ALIAS a.example.net."),
                        zone("example.org", "@ 300 ALIAS example.com.")))
                .extracting(each -> each.subject() + " " + each.message().contains(" of a.example.net as"))
                .containsExactly(
                        "example-com/www.example.com./ALIAS false",
                        "example-com/example.com./ALIAS true",
                        "example-org/example.org./ALIAS false");
    }

    @Test
    void targetIsSpokenInItsOwnLetters() {
        assertThat(only(check, zone("example.com", "@ 300 ALIAS xn--bcher-kva.example.net."))
                        .message())
                .contains("b\u00fccher.example.net")
                .doesNotContain("xn--");
    }
}
