package fingerpost.check;

import static fingerpost.check.Drafts.found;
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
}
