package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class DanglingAliasTest {
    private final Check check = new DanglingAlias();

    @Test
    void targetThatItsZoneDoesNotHoldIsAnError() {
        Finding finding = only(
                check, zone("example.com", "www 300 CNAME lb.example.net."), zone("example.net", "@ 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./CNAME");
        assertThat(finding.message()).contains("lb.example.net").contains("NXDOMAIN");
    }

    @Test
    void repairRemovesTheAlias() {
        Topology after = repaired(check, zone("example.com", "@ 300 ALIAS gone.example.com."));

        assertThat(after.zones().getFirst().entries()).isEmpty();
    }

    @Test
    void targetOutsideTheDesignIsNotJudged() {
        assertThat(found(check, zone("example.com", "www 300 CNAME lb.example.net.")))
                .isEmpty();
    }

    @Test
    void wildcardDelegationOrEndpointMayHoldTheTarget() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "a 300 CNAME x.w.example.com.",
                                "*.w 300 A 192.0.2.1",
                                "b 300 CNAME x.child.example.com.",
                                "child 300 NS ns.example.net.",
                                "c 300 CNAME lb.example.com."),
                        endpoint("lb", "lb.example.com", "192.0.2.9")))
                .isEmpty();
    }

    @Test
    void wildcardDoesNotReachPastAnExistingName() {
        assertThat(found(
                        check,
                        zone("example.com", "a 300 CNAME x.y.example.com.", "* 300 A 192.0.2.1", "y 300 A 192.0.2.1")))
                .hasSize(1);
    }

    @Test
    void nameThatARegistryAnnouncesIsThere() {
        assertThat(found(
                        check,
                        zone("example.com", "a 300 CNAME app1.example.com."),
                        backend("app", "192.0.2.7"),
                        registry("reg", "_app._tcp.example.com", "app", "app1.example.com")))
                .isEmpty();
    }
}
