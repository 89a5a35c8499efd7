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
import org.junit.jupiter.api.Test;

class CnameBesideAliasTest {
    private final Check check = new CnameBesideAlias();

    @Test
    void bothAtOneNameAreAnError() {
        Finding finding =
                only(check, zone("example.com", "www 300 CNAME a.example.net.", "www 300 ALIAS b.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./ALIAS");
    }

    @Test
    void belowTheApexTheCnameStays() {
        Topology after =
                repaired(check, zone("example.com", "www 300 CNAME a.example.net.", "www 300 ALIAS b.example.net."));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("CNAME");
    }

    @Test
    void atTheApexTheAliasStays() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 CNAME a.example.net.", "@ 300 ALIAS b.example.net."));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("ALIAS");
    }

    @Test
    void eitherAloneIsFine() {
        assertThat(found(check, zone("example.com", "www 300 CNAME a.example.net.", "@ 300 ALIAS b.example.net.")))
                .isEmpty();
    }

    @Test
    void eachAtAnotherNameIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 ALIAS lb.example.net.", "www 300 CNAME lb.example.net."),
                        zone("example.net", "@ 300 CNAME lb.example.org.")))
                .isEmpty();
    }

    @Test
    void pairsAtSeveralNamesAreToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "* 300 CNAME lb.example.net.",
                                "a 300 ALIAS lb.example.net.",
                                "a 300 CNAME lb.example.net.",
                                "* 300 ALIAS lb.example.net."))))
                .containsExactly("example-com/*.example.com./ALIAS", "example-com/a.example.com./ALIAS");
    }
}
