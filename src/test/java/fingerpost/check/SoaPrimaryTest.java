package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class SoaPrimaryTest {
    private final Check check = new SoaPrimary();

    @Test
    void primaryThatDoesNotExistIsNoticed() {
        Finding finding = only(check, zone("example.com"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.subject()).hasToString("example-com");
        assertThat(finding.message()).contains("ns1.example.com");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void repairNamesAServerThatExists() {
        Topology after = repaired(check, zone("example.com", "@ 1h NS a.example.net. | b.example.com."));

        assertThat(after.zones().getFirst().soa().primary()).isEqualTo(name("a.example.net"));
    }

    @Test
    void primaryWithAnAddressIsFine() {
        assertThat(found(check, zone("example.com", "ns1 1h A 192.0.2.53"))).isEmpty();
    }

    @Test
    void primaryThatIsAnAliasWithAnAddressIsFine() {
        assertThat(found(check, zone("example.com", "ns1 1h CNAME a.example.com.", "a 1h A 192.0.2.53")))
                .isEmpty();
    }

    @Test
    void primaryWithTextAloneHasNoAddress() {
        assertThat(only(check, zone("example.com", "ns1 1h TXT \"soon\"")).message())
                .contains("names ns1.example.com as primary server");
    }

    @Test
    void primaryOutsideTheDesignOrBelowADelegationIsNotJudged() {
        HostedZone zone = zone("example.com", "sub 1h NS ns.example.net.");

        assertThat(found(check, zone.withSoa(zone.soa().withTarget(name("ns.example.net")))))
                .isEmpty();
        assertThat(found(check, zone.withSoa(zone.soa().withTarget(name("ns.sub.example.com")))))
                .isEmpty();
    }

    @Test
    void serverThatIsDeadItselfIsNoRepair() {
        assertThat(only(check, zone("example.com", "@ 1h NS ns2.example.com.")).repair())
                .isEmpty();
    }
}
