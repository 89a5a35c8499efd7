package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Respond;
import org.junit.jupiter.api.Test;

class UnknownHostTest {
    private static final Action HELLO = new Respond(200, "hello");
    private final Check check = new UnknownHost();

    @Test
    void nameThatNoServerHasIsAWarning() {
        Finding finding = only(
                check,
                zone("example.com", "www 300 A 192.0.2.1", "shop 300 CNAME www.example.com."),
                proxy("edge", "192.0.2.1", http("www.example.com", HELLO)));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/shop.example.com.");
        assertThat(finding.message()).contains("default server");
    }

    @Test
    void wildcardServerTakesAnyName() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 300 A 192.0.2.1", "* 300 A 192.0.2.1", "@ 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http(".example.com", HELLO))))
                .isEmpty();
    }

    @Test
    void serverWithoutNamesThatServesTakesAllOnPurpose() {
        assertThat(found(
                        check,
                        zone("example.com", "shop 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("", redirect("https://example.net")))))
                .isEmpty();
        assertThat(found(
                        check,
                        zone("example.com", "shop 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("", new Respond(404, "")))))
                .hasSize(1);
    }

    @Test
    void nameOfTheMachineThatOthersLeadToIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "edge 300 A 192.0.2.1", "www 300 CNAME edge.example.com."),
                        proxy("edge", "192.0.2.1", http("www.example.com", HELLO))))
                .isEmpty();
    }

    @Test
    void addressThatABackendHasTooIsNotJudged() {
        assertThat(found(
                        check,
                        zone("example.com", "app 300 A 192.0.2.1"),
                        backend("app", "192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("www.example.com", HELLO))))
                .isEmpty();
    }

    @Test
    void wildcardThatLeadsToTheDefaultServerIsOnlyWorthKnowing() {
        assertThat(only(
                                check,
                                zone("example.com", "* 300 A 192.0.2.1"),
                                proxy("edge", "192.0.2.1", http("www.example.com", HELLO)))
                        .severity())
                .isEqualTo(INFO);
    }
}
