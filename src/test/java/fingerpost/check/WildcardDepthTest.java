package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WildcardDepthTest {
    private static final Action HELLO = new Respond(200, "hello");
    private static final Certificate WILD = certificate("wild", "*.example.com");
    private final Check check = new WildcardDepth();

    private static Proxy edge(String names) {
        return proxy("edge", "192.0.2.1", https(names, "wild", HELLO));
    }

    @Test
    void nameTwoLabelsDeepBelowAWildcardCertificateIsAnError() {
        Finding finding = only(check, WILD, edge("*.example.com"), zone("example.com", "a.b 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/a.b.example.com.");
        assertThat(finding.message())
                .contains("a.b.example.com leads to a wildcard server of edge")
                .contains("is for *.example.com")
                .contains("one label only");
    }

    @Test
    void repairPutsTheNameIntoTheCertificate() {
        Topology after = repaired(check, WILD, edge("*.example.com"), zone("example.com", "a.b 300 A 192.0.2.1"));

        assertThat(after.get(Id.of("wild"), Certificate.class).names())
                .containsExactly(name("*.example.com"), name("a.b.example.com"));
    }

    @Test
    void wildcardBelowTheCertificatesIsAnErrorAndItsRepairLeavesOnlyTheUsualDepth() {
        Topology before = topology(WILD, edge(".example.com"), zone("example.com", "*.b 300 A 192.0.2.1"));
        Finding finding = only(check, before.elements().toArray(Element[]::new));
        assertThat(finding.severity()).isEqualTo(ERROR);

        Topology after = finding.repair().orElseThrow().apply(before);

        assertThat(after.get(Id.of("wild"), Certificate.class).names()).contains(name("*.b.example.com"));
        assertThat(found(check, after.elements().toArray(Element[]::new))).allMatch(each -> each.severity() == INFO);
    }

    @Test
    void wildcardThatTheCertificateCoversIsWorthKnowingOnly() {
        Finding finding = only(check, WILD, edge("*.example.com"), zone("example.com", "* 300 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("example-com/*.example.com.");
        assertThat(finding.message()).contains("names of any depth").contains("Browsers refuse y.x.example.com");
        assertThat(finding.repair()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a 300 A 192.0.2.1", "a 300 CNAME edge.example.org.", "@ 300 A 192.0.2.1", "a.b 300 TXT \"x\""})
    void oneLabelOrNoAddressIsFine(String line) {
        assertThat(found(
                        check,
                        WILD,
                        edge("*.example.com"),
                        zone("example.com", line),
                        zone("example.org", "edge 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void aliasIsFollowedToTheProxy() {
        assertThat(places(found(
                        check,
                        WILD,
                        edge("*.example.com"),
                        zone("example.com", "edge 300 A 192.0.2.1", "a.b 300 CNAME edge.example.com."))))
                .containsExactly("example-com/a.b.example.com.");
    }

    @Test
    void serverThatNamesTheHostItselfIsJudgedByItsOwnCertificate() {
        assertThat(found(
                        check,
                        WILD,
                        certificate("own", "a.b.example.com"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                https("*.example.com", "wild", HELLO),
                                https("a.b.example.com", "own", HELLO)),
                        zone("example.com", "a.b 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void longerWildcardWithItsOwnCertificateTakesTheName() {
        assertThat(found(
                        check,
                        WILD,
                        certificate("own", "*.b.example.com"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                https("*.example.com", "wild", HELLO),
                                https("*.b.example.com", "own", HELLO)),
                        zone("example.com", "a.b 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void certificateThatMissesTheWildcardItselfIsAnotherMistake() {
        assertThat(found(
                        check,
                        certificate("wild", "www.example.com"),
                        edge("*.example.com"),
                        zone("example.com", "a.b 300 A 192.0.2.1", "* 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void plainHttpHasNoDepth() {
        assertThat(found(
                        check,
                        proxy("edge", "192.0.2.1", http("*.example.com", HELLO)),
                        zone("example.com", "a.b 300 A 192.0.2.1", "* 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void everyDeepNameIsToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check,
                        WILD,
                        edge("*.example.com"),
                        zone(
                                "example.com",
                                "z.b 300 A 192.0.2.1",
                                "* 300 A 192.0.2.1",
                                "a.b 300 AAAA 2001:db8::1",
                                "a.b 300 A 192.0.2.1"))))
                .containsExactly(
                        "example-com/z.b.example.com.", "example-com/a.b.example.com.", "example-com/*.example.com.");
    }
}
