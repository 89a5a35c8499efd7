package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class CnameAtApexTest {
    private final Check check = new CnameAtApex();

    @Test
    void cnameAtTheApexIsAnError() {
        Finding finding = only(check, zone("example.com", "@ 300 CNAME lb.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./CNAME");
    }

    @Test
    void repairMakesItAnAliasToTheSameTarget() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 CNAME lb.example.net.", "@ 3600 NS ns1.example.net."));

        Alias alias = (Alias)
                after.zones().getFirst().find(name("example.com"), "ALIAS").orElseThrow();
        assertThat(alias.target()).isEqualTo(name("lb.example.net"));
        assertThat(alias.ttl()).isEqualTo(new Ttl(300));
        assertThat(after.zones().getFirst().find(name("example.com"), "CNAME")).isEmpty();
    }

    @Test
    void belowTheApexACnameIsFine() {
        assertThat(found(check, zone("example.com", "www 300 CNAME lb.example.net.")))
                .isEmpty();
    }

    @Test
    void theApexOfAChildZoneIsAnApexToo() {
        assertThat(places(found(check, zone("example.com"), zone("shop.example.com", "@ 300 CNAME lb.example.net."))))
                .containsExactly("shop-example-com/shop.example.com./CNAME");
    }

    @Test
    void cnameBelowTheApexOrAtAChildsApexOfAnotherZoneIsJudgedByItsZone() {
        assertThat(places(found(
                        check,
                        zone("example.com", "www 300 CNAME lb.example.net.", "shop 300 CNAME lb.example.net."),
                        zone("shop.example.com", "@ 300 CNAME lb.example.net."))))
                .containsExactly("shop-example-com/shop.example.com./CNAME");
    }

    @Test
    void repairKeepsTtlAndTargetBesideTheOtherRecords() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "@ 300 NS ns1.example.org. | ns2.example.org.",
                        "@ 120 CNAME lb.example.net.",
                        "@ 300 MX 10 mx.example.net."));

        assertThat(after.zones().getFirst().find(name("example.com"), "ALIAS").orElseThrow())
                .isEqualTo(entry("example.com", "@ 120 ALIAS lb.example.net."));
        assertThat(errors(after)).isEmpty();
    }
}
