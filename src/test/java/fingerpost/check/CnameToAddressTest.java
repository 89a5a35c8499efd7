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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CnameToAddressTest {
    private final Check check = new CnameToAddress();

    @Test
    void cnameToAnAddressIsAnError() {
        Finding finding = only(check, zone("example.com", "www 300 CNAME 192.0.2.1."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("192.0.2.1").contains("Use an A record");
    }

    @Test
    void addressTypedWithoutItsFinalDotIsMeantAsOneToo() {
        assertThat(found(check, zone("example.com", "www 300 CNAME 192.0.2.1.example.com.")))
                .hasSize(1);
    }

    @Test
    void repairMakesItAnAddressRecord() {
        Topology after = repaired(check, zone("example.com", "www 300 CNAME 192.0.2.1."));

        assertThat(after.zones().getFirst().find(name("www.example.com"), "A"))
                .contains(entry("example.com", "www 300 A 192.0.2.1"));
    }

    @Test
    void addressOfTheNewFamilyIsSeenToo() {
        Topology after = repaired(check, zone("example.com", "www 300 ALIAS 2001:db8::1"));

        assertThat(after.zones().getFirst().entries())
                .containsExactly(entry("example.com", "www 300 AAAA 2001:db8::1"));
    }

    @Test
    void hostWithNumbersInItsNameIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "a 300 CNAME ec2-192-0-2-1.example.net.",
                                "b 300 CNAME 1.2.3.example.net.",
                                "c 300 CNAME 300.2.3.4.example.net.")))
                .isEmpty();
    }

    @Test
    void forgottenDotBehindAnAddressIsRecognised() {
        Finding finding = only(check, zone("example.com", "www 300 CNAME 192.0.2.1.example.com."));

        assertThat(finding.message())
                .contains("www.example.com is an alias of the address 192.0.2.1", "Use an A record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.192.example.net.", "192-0-2-1.example.net.", "256.0.2.1.", "v192.0.2.1."})
    void namesThatOnlyLookSimilarAreFine(String target) {
        assertThat(found(check, zone("example.com", "www 300 CNAME " + target))).isEmpty();
    }

    @Test
    void repairKeepsTtlAndAddsNoError() {
        Topology after = repaired(
                check, zone("example.com", "@ 300 NS ns1.example.org. | ns2.example.org.", "www 120 CNAME 192.0.2.1."));

        assertThat(after.zones().getFirst().find(name("www.example.com"), "A").orElseThrow())
                .isEqualTo(entry("example.com", "www 120 A 192.0.2.1"));
        assertThat(errors(after)).isEmpty();
    }

    @Test
    void wildcardAndFlatteningAreAliasesToo() {
        assertThat(places(found(check, zone("example.com", "* 300 CNAME 192.0.2.1.", "@ 300 ALIAS 192.0.2.2."))))
                .containsExactly("example-com/*.example.com./CNAME", "example-com/example.com./ALIAS");
    }
}
