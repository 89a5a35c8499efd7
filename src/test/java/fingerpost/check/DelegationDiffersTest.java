package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class DelegationDiffersTest {
    private final Check check = new DelegationDiffers();
    private final HostedZone child = zone("shop.example.com", "@ 1h NS ns1.example.net. | ns2.example.net.");

    @Test
    void serverThatOnlyTheParentNamesIsAnError() {
        Finding finding = only(check, zone("example.com", "shop 1h NS ns1.example.net. | ns9.example.net."), child);

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/shop.example.com./NS");
        assertThat(finding.message()).contains("ns9.example.net").contains("ns2.example.net");
    }

    @Test
    void serverThatOnlyTheChildNamesIsNoticed() {
        assertThat(only(check, zone("example.com", "shop 1h NS ns1.example.net."), child)
                        .severity())
                .isEqualTo(NOTICE);
    }

    @Test
    void repairDelegatesToTheServersOfTheChild() {
        Topology after = repaired(check, zone("example.com", "shop 1h NS ns9.example.net."), child);

        assertThat(after.zones()
                        .getFirst()
                        .find(name("shop.example.com"), "NS")
                        .orElseThrow()
                        .targets())
                .containsExactly(name("ns1.example.net"), name("ns2.example.net"));
    }

    @Test
    void sameServersInAnotherOrderAreFine() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns2.example.net. | ns1.example.net."), child))
                .isEmpty();
    }

    @Test
    void childWithoutServersIsForAnotherCheck() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.example.net."), zone("shop.example.com")))
                .isEmpty();
    }
}
