package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import org.junit.jupiter.api.Test;

class UnsignedChildTest {
    private static final String DS = "shop 1h DS 12345 13 2 " + "ab".repeat(32);
    private final Check check = new UnsignedChild();

    @Test
    void dsAboveAZoneWithoutAKeyIsAWarning() {
        Finding finding = only(
                check,
                zone("example.com", "shop 1h NS ns1.example.net.", DS),
                zone("shop.example.com", "@ 1h NS ns1.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/shop.example.com./DS");
    }

    @Test
    void repairRemovesTheDs() {
        Topology after =
                repaired(check, zone("example.com", "shop 1h NS ns1.example.net.", DS), zone("shop.example.com"));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("NS");
    }

    @Test
    void zoneWithAKeyIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 1h NS ns1.example.net.", DS),
                        zone("shop.example.com", "@ 1h DNSKEY \\# 4 01010d00")))
                .isEmpty();
    }

    @Test
    void zoneOutsideTheDesignIsNotJudged() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.example.net.", DS)))
                .isEmpty();
    }

    @Test
    void dsAtANameThatIsNotDelegatedIsNoPromise() {
        assertThat(places(found(check, zone("example.com"), zone("shop.example.com"))))
                .isEmpty();
    }
}
