package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class GlueDiffersTest {
    private final Check check = new GlueDiffers();
    private final HostedZone child = zone("shop.example.com", "ns1 1h A 192.0.2.53");

    @Test
    void glueWithAnotherAddressIsAnError() {
        Finding finding =
                only(check, zone("example.com", "shop 1h NS ns1.shop.example.com.", "ns1.shop 1h A 192.0.2.99"), child);

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("192.0.2.99").contains("192.0.2.53");
    }

    @Test
    void repairReplacesAllGlue() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "shop 1h NS ns1.shop.example.com.",
                        "ns1.shop 1h A 192.0.2.99",
                        "ns1.shop 1h AAAA 2001:db8::99"),
                child);

        assertThat(after.zones().getFirst().at(name("ns1.shop.example.com")))
                .containsExactly(entry("shop.example.com", "ns1 1h A 192.0.2.53"));
    }

    @Test
    void missingAddressInTheGlueDiffersToo() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 1h NS ns1.shop.example.com.", "ns1.shop 1h A 192.0.2.53"),
                        zone("shop.example.com", "ns1 1h A 192.0.2.53 | 192.0.2.54")))
                .hasSize(1);
    }

    @Test
    void sameAddressesOrNoGlueAreFine() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 1h NS ns1.shop.example.com.", "ns1.shop 60 A 192.0.2.53"),
                        child))
                .isEmpty();
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.shop.example.com."), child))
                .isEmpty();
    }
}
