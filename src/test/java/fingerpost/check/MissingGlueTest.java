package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingGlueTest {
    private final Check check = new MissingGlue();

    @Test
    void serverInsideTheDelegatedZoneNeedsGlue() {
        Finding finding = only(check, zone("example.com", "shop 1h NS ns1.shop.example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/shop.example.com./NS");
        assertThat(finding.message()).contains("ns1.shop.example.com").contains("glue");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void repairCopiesTheAddressesOfTheChild() {
        Topology after = repaired(
                check,
                zone("example.com", "shop 1h NS ns1.shop.example.com."),
                zone("shop.example.com", "ns1 1h A 192.0.2.53", "ns1 1h AAAA 2001:db8::53"));

        assertThat(after.zones().getFirst().at(name("ns1.shop.example.com")))
                .containsExactly(
                        entry("shop.example.com", "ns1 1h A 192.0.2.53"),
                        entry("shop.example.com", "ns1 1h AAAA 2001:db8::53"));
    }

    @Test
    void glueOfEitherFamilyIsEnough() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 1h NS ns1.shop.example.com.", "ns1.shop 1h AAAA 2001:db8::53")))
                .isEmpty();
    }

    @Test
    void serverElsewhereNeedsNone() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "shop 1h NS ns1.example.net. | ns.example.com.",
                                "@ 1h NS ns1.example.com.")))
                .isEmpty();
    }

    @Test
    void everyServerInsideIsToldAndSiblingsAreNot() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "shop 300 NS b.shop.example.com. | ns.other.example.com. | shop.example.com. | ns.example.net."));

        assertThat(found)
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("to b.shop.example.com, which lies inside it"),
                        second -> assertThat(second).contains("to shop.example.com, which lies inside it"));
    }
}
