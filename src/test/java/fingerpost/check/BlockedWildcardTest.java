package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockedWildcardTest {
    private final Check check = new BlockedWildcard();

    @Test
    void emptyNonTerminalBlocksTheWildcard() {
        Finding finding = only(
                check,
                zone("example.com", "* 300 A 192.0.2.1", "_tcp.shop 300 TXT \"x\""),
                service("app", "one"),
                backend("one", "192.0.2.9"),
                proxy("edge", "192.0.2.1", http("shop.example.com", to("app"))));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("edge");
        assertThat(finding.message()).contains("*.example.com").contains("shop.example.com");
    }

    @Test
    void siblingBlocksTheWildcardForNamesBelowIt() {
        assertThat(found(
                        check,
                        zone("example.com", "* 300 A 192.0.2.1", "shop 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("de.shop.example.com", redirect("http://example.com")))))
                .hasSize(1);
    }

    @Test
    void textAtTheNameItselfBlocksTheWildcard() {
        assertThat(found(
                        check,
                        zone("example.com", "* 300 A 192.0.2.1", "shop 300 TXT \"verified\""),
                        proxy("edge", "192.0.2.1", http("shop.example.com", redirect("http://example.com")))))
                .hasSize(1);
    }

    @Test
    void wildcardThatReachesIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "* 300 A 192.0.2.1", "www 300 A 192.0.2.1"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http(
                                        "shop.example.com www.example.com a.b.example.com",
                                        redirect("http://example.com")))))
                .isEmpty();
    }

    @Test
    void missingNameWithoutAWildcardIsForOthers() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1", http("shop.example.com", redirect("http://example.com")))))
                .isEmpty();
    }
}
