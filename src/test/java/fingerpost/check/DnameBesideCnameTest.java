package fingerpost.check;

import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import org.junit.jupiter.api.Test;

class DnameBesideCnameTest {
    private final Check check = new DnameBesideCname();

    @Test
    void bothAtOneNameAreAnError() {
        Finding finding =
                only(check, zone("example.com", "old 300 DNAME example.net.", "old 300 CNAME www.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/old.example.com./CNAME");
    }

    @Test
    void repairKeepsTheDname() {
        Topology after =
                repaired(check, zone("example.com", "old 300 DNAME example.net.", "old 300 CNAME www.example.net."));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("DNAME");
    }

    @Test
    void dnameBesideAnAddressIsFine() {
        assertThat(found(check, zone("example.com", "old 300 DNAME example.net.", "old 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void messageSaysWhatEachIsGoodFor() {
        assertThat(only(check, zone("example.com", "old 300 CNAME www.example.net.", "old 300 DNAME example.net."))
                        .message())
                .contains("old.example.com has a CNAME and a DNAME", "Keep the DNAME for the names below");
    }

    @Test
    void repairAddsNoOtherErrorAndLeavesTheOtherNamesAlone() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "@ 300 NS ns1.example.org. | ns2.example.org.",
                        "old 300 DNAME example.net.",
                        "old 300 CNAME www.example.net.",
                        "www 300 CNAME www.example.net."));

        assertThat(errors(after)).isEmpty();
        assertThat(after.zones().getFirst().find(name("www.example.com"), "CNAME"))
                .isPresent();
    }

    @Test
    void eachAtANameOfItsOwnIsFine() {
        assertThat(found(check, zone("example.com", "old 300 DNAME example.net.", "www 300 CNAME www.example.net.")))
                .isEmpty();
        assertThat(found(
                        check,
                        zone("example.com", "old 300 DNAME example.net."),
                        zone("example.net", "old 300 CNAME www.example.net.")))
                .isEmpty();
    }
}
