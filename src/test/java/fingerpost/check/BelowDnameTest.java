package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelowDnameTest {
    private final Check check = new BelowDname();

    @Test
    void recordBelowADnameIsAnError() {
        Finding finding = only(check, zone("example.com", "old 300 DNAME example.net.", "www.old 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.old.example.com.");
        assertThat(finding.message()).contains("DNAME of old.example.com");
    }

    @Test
    void repairRemovesTheDname() {
        Topology after = repaired(check, zone("example.com", "old 300 DNAME example.net.", "www.old 300 A 192.0.2.1"));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("A");
    }

    @Test
    void recordsBesideTheDnameAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "old 300 DNAME example.net.",
                                "old 300 A 192.0.2.1",
                                "www 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void dnameOfAnotherZoneDoesNotMatter() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 300 DNAME example.net."),
                        zone("shop.example.com", "www 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void everyNameBelowIsToldAndTheDnamesOwnIsNot() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "b.old 300 A 192.0.2.1",
                        "old 300 DNAME example.net.",
                        "old 300 TXT \"x\"",
                        "a.b.old 300 TXT \"x\"",
                        "*.old 300 A 192.0.2.1"));

        assertThat(places(found))
                .containsExactly(
                        "example-com/b.old.example.com.",
                        "example-com/a.b.old.example.com.",
                        "example-com/*.old.example.com.");
        assertThat(found.getFirst().message()).contains("lies below the DNAME of old.example.com");
    }

    @Test
    void nameThatOnlyEndsAlikeOrLiesInAnotherZoneIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "old 300 DNAME example.net.",
                                "bold 300 A 192.0.2.1",
                                "a.bold 300 A 192.0.2.1"),
                        zone("example.net", "a.old 300 A 192.0.2.1")))
                .isEmpty();
    }
}
