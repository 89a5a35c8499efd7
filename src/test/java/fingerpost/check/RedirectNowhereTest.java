package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedirectNowhereTest {
    private final Check check = new RedirectNowhere();

    @Test
    void targetWithoutAnAddressIsAnError() {
        Finding finding = only(
                check,
                zone("example.com", "@ 300 A 192.0.2.1"),
                proxy("edge", "192.0.2.1", http("example.com", redirect("http://www.example.com"))));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("http://www.example.com").contains("no address");
    }

    @Test
    void targetPortOnWhichNothingListensIsAnError() {
        assertThat(only(
                                check,
                                zone("example.com", "@ 300 A 192.0.2.1"),
                                proxy("edge", "192.0.2.1", http("example.com", redirect("https://example.com"))))
                        .message())
                .contains("port 443");
    }

    @Test
    void targetThatListensOrLiesOutsideIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 A 192.0.2.1"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("a.example.com", redirect("http://example.com")),
                                http("b.example.com", redirect("https://www.example.net")))))
                .isEmpty();
    }
}
