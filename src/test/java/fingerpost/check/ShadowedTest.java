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

class ShadowedTest {
    private final Check check = new Shadowed();

    @Test
    void recordBelowADelegationIsNeverSeen() {
        Finding finding = only(check, zone("example.com", "shop 1h NS ns1.example.net.", "www.shop 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/www.shop.example.com./A");
        assertThat(finding.message()).contains("delegation of shop.example.com");
    }

    @Test
    void addressAtTheCutItselfIsHiddenToo() {
        Topology after = repaired(check, zone("example.com", "shop 1h NS ns1.example.net.", "shop 300 A 192.0.2.1"));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("NS");
    }

    @Test
    void glueAndWhatBelongsToTheCutAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "shop 1h NS ns1.shop.example.com.",
                                "shop 1h DS 12345 13 2 " + "ab".repeat(32),
                                "ns1.shop 1h A 192.0.2.53")))
                .isEmpty();
    }

    @Test
    void textBesideGlueIsHidden() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "shop 1h NS ns1.shop.example.com.",
                                "ns1.shop 1h A 192.0.2.53",
                                "ns1.shop 1h TXT \"rack 4\""))))
                .containsExactly("example-com/ns1.shop.example.com./TXT");
    }

    @Test
    void everyHiddenRecordIsToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "z.sub 300 A 192.0.2.1",
                                "sub 300 NS ns.sub.example.com.",
                                "ns.sub 300 A 192.0.2.53",
                                "ns.sub 300 TXT \"x\"",
                                "sub 300 MX 10 mx.example.net.",
                                "*.sub 300 A 192.0.2.1",
                                "subway 300 A 192.0.2.1"))))
                .containsExactly(
                        "example-com/z.sub.example.com./A",
                        "example-com/sub.example.com./MX",
                        "example-com/ns.sub.example.com./TXT",
                        "example-com/*.sub.example.com./A");
    }
}
