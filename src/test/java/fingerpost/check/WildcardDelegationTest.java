package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class WildcardDelegationTest {
    private final Check check = new WildcardDelegation();

    @Test
    void delegatingAWildcardIsAWarning() {
        Finding finding = only(check, zone("example.com", "* 300 NS ns.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/*.example.com./NS");
    }

    @Test
    void renamingAWildcardIsAWarningToo() {
        Topology after = repaired(check, zone("example.com", "* 300 DNAME example.net."));

        assertThat(after.zones().getFirst().entries()).isEmpty();
    }

    @Test
    void ordinaryRecordsAtAWildcardAreFine() {
        assertThat(found(check, zone("example.com", "* 300 A 192.0.2.1", "sub 300 NS ns.example.net.")))
                .isEmpty();
    }

    @Test
    void bothAtOneWildcardAreTwoFindings() {
        assertThat(places(
                        found(check, zone("example.com", "*.w 300 DNAME example.net.", "*.w 300 NS ns.example.net."))))
                .containsExactly("example-com/*.w.example.com./NS", "example-com/*.w.example.com./DNAME");
    }

    @Test
    void messageNamesTheTypeAndTheRepairTakesOnlyIt() {
        Finding finding = only(check, zone("example.com", "* 300 NS ns.example.net.", "* 300 A 192.0.2.1"));
        assertThat(finding.code()).isEqualTo("WC03");
        assertThat(finding.message()).contains("*.example.com has NS at a wildcard", "Delegate or rename each name");

        Topology after = repaired(check, zone("example.com", "* 300 NS ns.example.net.", "* 300 A 192.0.2.1"));

        assertThat(after.zones().getFirst().entries()).containsExactly(entry("example.com", "* 300 A 192.0.2.1"));
    }

    @Test
    void starInsideANameIsNoWildcard() {
        assertThat(found(check, zone("example.com", "a.* 300 NS ns.example.net.", "x* 300 NS ns.example.net.")))
                .isEmpty();
    }
}
