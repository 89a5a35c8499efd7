package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class MailToAliasTest {
    private final Check check = new MailToAlias();

    @Test
    void mailHostThatIsACnameIsAnError() {
        Finding finding =
                only(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 CNAME mx.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./MX");
    }

    @Test
    void repairNamesTheEndAndKeepsThePreference() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 CNAME mx.example.net."));

        assertThat(after.zones().getFirst().entries()).contains(entry("example.com", "@ 300 MX 10 mx.example.net."));
    }

    @Test
    void hostWithAnAddressIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mail.example.com.", "mail 300 A 192.0.2.25")))
                .isEmpty();
    }

    @Test
    void everyAliasOfASetIsTold() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 MX 10 a.example.com. | 20 host.example.com. | 30 b.example.com.",
                                "a 300 CNAME host.example.com.",
                                "b 300 CNAME host.example.com.",
                                "host 300 A 192.0.2.25")))
                .extracting(each -> each.message().substring(0, 26))
                .containsExactly("The mail host a.example.co", "The mail host b.example.co");
    }

    @Test
    void aliasByAWildcardCounts() {
        assertThat(places(found(
                        check,
                        zone("example.com", "@ 300 MX 10 mx.w.example.com.", "*.w 300 CNAME host.example.net."))))
                .containsExactly("example-com/example.com./MX");
    }

    @Test
    void flattenedHostHasAddressesAndOneOutsideIsNotJudged() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 MX 10 mx.example.com. | 20 mx.example.net.",
                                "mx 300 ALIAS host.example.net.")))
                .isEmpty();
    }

    @Test
    void repairKeepsThePreferenceAndAddsNoError() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "@ 300 NS ns1.example.org. | ns2.example.org.",
                        "@ 300 MX 17 mx.example.com.",
                        "mx 300 CNAME host.example.com.",
                        "host 300 A 192.0.2.25"));

        assertThat(after.zones().getFirst().find(name("example.com"), "MX").orElseThrow())
                .isEqualTo(entry("example.com", "@ 300 MX 17 host.example.com."));
        assertThat(errors(after)).isEmpty();
    }
}
