package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import org.junit.jupiter.api.Test;

class CnameWithOtherDataTest {
    private final Check check = new CnameWithOtherData();

    @Test
    void cnameBesideAnAddressIsAnErrorThatOnlyThePersonCanResolve() {
        Finding finding = only(check, zone("example.com", "www 300 CNAME lb.example.net.", "www 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./CNAME");
        assertThat(finding.message()).contains("www.example.com").contains(" A too");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void besideTextItCanBecomeAnAlias() {
        Topology after =
                repaired(check, zone("example.com", "www 300 CNAME lb.example.net.", "www 300 TXT \"verified\""));

        assertThat(after.zones().getFirst().at(name("www.example.com")))
                .extracting(ZoneEntry::typeName)
                .containsExactly("TXT", "ALIAS");
    }

    @Test
    void allOtherTypesAreNamed() {
        Finding finding = only(
                check,
                zone(
                        "example.com",
                        "www 300 CNAME a.example.net.",
                        "www 300 MX 10 mx.example.net.",
                        "www 300 TXT \"x\""));

        assertThat(finding.message()).contains("MX, TXT");
    }

    @Test
    void aloneOrWithSignaturesItIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www 300 CNAME a.example.net.",
                                "www 300 TYPE46 \\# 1 00",
                                "@ 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void theApexIsLeftToTheCheckOfTheApex() {
        assertThat(found(check, zone("example.com", "@ 300 CNAME a.example.net.", "@ 300 NS ns1.example.net.")))
                .isEmpty();
    }

    @Test
    void typesAreListedAndSignaturesAreAllowed() {
        assertThat(only(
                                check,
                                zone(
                                        "example.com",
                                        "www 300 TXT \"x\"",
                                        "www 300 CNAME lb.example.net.",
                                        "www 300 MX 10 mx.example.net."))
                        .message())
                .contains("is a CNAME and has MX, TXT too");
    }

    @Test
    void dataAtTheNamesAroundIsNotBeside() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www 300 CNAME lb.example.net.",
                                "@ 300 TXT \"x\"",
                                "a.www 300 TXT \"x\"",
                                "* 300 TXT \"x\""),
                        zone("example.net", "www 300 TXT \"x\"")))
                .isEmpty();
    }

    @Test
    void severalNamesAreToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "z 300 TXT \"x\"",
                                "a 300 CNAME lb.example.net.",
                                "a 300 TXT \"x\"",
                                "*.w 300 CNAME lb.example.net.",
                                "z 300 CNAME lb.example.net.",
                                "*.w 300 TXT \"x\""))))
                .containsExactly(
                        "example-com/z.example.com./CNAME",
                        "example-com/a.example.com./CNAME",
                        "example-com/*.w.example.com./CNAME");
    }
}
