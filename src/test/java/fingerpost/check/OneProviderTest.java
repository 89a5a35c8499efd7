package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneProviderTest {
    private final Check check = new OneProvider();

    @Test
    void everyNameInTheHandsOfOneOperatorIsWorthKnowing() {
        Finding finding = only(
                check,
                zone("example.com", "@ 300 ALIAS lb.example.net.", "www 300 CNAME pages.example.org."),
                operated("lb", "lb.example.net", "Cloud Ltd"),
                operated("pages", "pages.example.org", "Cloud Ltd"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("example-com");
        assertThat(finding.message())
                .startsWith("All 2 names of example.com that lead anywhere are aliases to Cloud Ltd")
                .contains("Keep their TTLs short");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void operatorThatIsNotNamedIsKnownByHisDomain() {
        assertThat(only(
                                check,
                                zone(
                                        "example.com",
                                        "a 300 CNAME x.hosting.example.net.",
                                        "b 300 CNAME y.hosting.example.net.",
                                        "b.c 300 CNAME example.net."))
                        .message())
                .startsWith("All 3 names")
                .contains("aliases to example.net");
    }

    @Test
    void aliasOfAnAliasCountsByItsEnd() {
        assertThat(only(check, zone("example.com", "@ 300 ALIAS www.example.com.", "www 300 CNAME lb.example.net."))
                        .message())
                .contains("All 2 names", "example.net");
    }

    @Test
    void namesThatNobodyBrowsesDoNotCount() {
        assertThat(only(
                                check,
                                zone(
                                        "example.com",
                                        "@ 300 NS ns1.example.com.",
                                        "ns1 300 A 192.0.2.53",
                                        "@ 300 TXT \"x\"",
                                        "_acme-challenge 300 CNAME acme.example.org.",
                                        "a 300 CNAME lb.example.net.",
                                        "b 300 CNAME lb.example.net."))
                        .message())
                .startsWith("All 2 names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b 300 A 192.0.2.1",
                "b 300 CNAME lb.example.org.",
                "b 300 CNAME own.example.com.",
                "_b 300 CNAME lb.example.net."
            })
    void addressOfItsOwnAnotherProviderOrASingleNameIsFine(String other) {
        assertThat(found(check, zone("example.com", "a 300 CNAME lb.example.net.", other)))
                .isEmpty();
    }

    @Test
    void providerInsideTheDesignIsItsDesigner() {
        assertThat(found(
                        check,
                        zone("example.com", "a 300 CNAME lb.example.net.", "b 300 CNAME lb.example.net."),
                        zone("example.net", "lb 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void emptyZoneAndLoopAreFine() {
        assertThat(found(check, zone("example.com"))).isEmpty();
        assertThat(found(check, zone("example.com", "a 300 CNAME b.example.com.", "b 300 CNAME a.example.com.")))
                .isEmpty();
    }

    @Test
    void eachZoneIsJudgedByItself() {
        assertThat(places(found(
                        check,
                        zone("example.com", "a 300 CNAME lb.example.org.", "b 300 CNAME lb.example.org."),
                        zone("example.net", "a 300 CNAME lb.example.org.", "b 300 A 192.0.2.1"))))
                .containsExactly("example-com");
    }

    private static ExternalEndpoint operated(String id, String name, String operator) {
        return new ExternalEndpoint(
                Id.of(id),
                id,
                ExternalEndpoint.Kind.OTHER,
                name(name),
                List.of(),
                new Ttl(60),
                operator,
                List.of(),
                Optional.empty());
    }
}
