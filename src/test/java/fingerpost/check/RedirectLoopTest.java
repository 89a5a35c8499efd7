package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Respond;
import org.junit.jupiter.api.Test;

class RedirectLoopTest {
    private final Check check = new RedirectLoop();

    @Test
    void apexAndWwwThatPointAtEachOtherAreAnError() {
        Finding finding = only(
                check,
                certificate("cert", "example.com", "www.example.com"),
                proxy(
                        "edge",
                        "192.0.2.1",
                        https("example.com", "cert", redirect("https://www.example.com")),
                        https("www.example.com", "cert", redirect("https://example.com"))));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("https://example.com to https://www.example.com to https://example.com");
    }

    @Test
    void httpsBackToHttpIsAnError() {
        assertThat(found(
                        check,
                        certificate("cert", "example.com"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("example.com", redirect("https://example.com")),
                                https("example.com", "cert", redirect("http://example.com")))))
                .hasSize(1);
    }

    @Test
    void redirectToAHostThatLivesElsewhereIsFine() {
        assertThat(found(
                        check,
                        certificate("cert", "example.com"),
                        proxy("edge", "192.0.2.1", https("example.com", "cert", redirect("https://www.example.com")))))
                .isEmpty();
    }

    @Test
    void serverThatRedirectsToItselfIsAnError() {
        assertThat(found(check, proxy("edge", "192.0.2.1", http("example.com", redirect("http://example.com")))))
                .hasSize(1);
    }

    @Test
    void longestWildcardDecidesWhoAnswers() {
        assertThat(found(
                        check,
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("www.example.com", redirect("http://a.b.example.com")),
                                http("*.example.com", redirect("http://www.example.com")),
                                http("*.b.example.com", new Respond(200, "hello")))))
                .isEmpty();
    }

    @Test
    void httpToHttpsToWwwThatAnswersIsFine() {
        assertThat(found(
                        check,
                        certificate("cert", "example.com", "www.example.com"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("example.com www.example.com", redirect("https://www.example.com")),
                                https("example.com", "cert", redirect("https://www.example.com")),
                                https("www.example.com", "cert", new Respond(200, "hello")))))
                .isEmpty();
    }

    @Test
    void redirectAwayFromTheProxyEnds() {
        assertThat(found(check, proxy("edge", "192.0.2.1", http("example.com", redirect("https://www.example.net")))))
                .isEmpty();
    }

    @Test
    void aDefaultServerThatSendsToAHostOfAnotherProxyIsFine() {
        assertThat(found(
                        check,
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("", redirect("http://www.example.com")),
                                http("example.com", redirect("http://www.example.com")))))
                .isEmpty();
    }
}
