package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import org.junit.jupiter.api.Test;

class ClosedPortTest {
    private final Check check = new ClosedPort();

    private static Proxy sending(boolean tls, int port) {
        return proxy("edge", "192.0.2.1", http("app.example.com", new PortRedirect(302, tls, port)));
    }

    @Test
    void portOnWhichNothingListensIsAnError() {
        Finding finding = only(
                check, zone("example.com", "app 300 A 192.0.2.1"), sending(false, 9000), backend("app", "192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("port 9000");
    }

    @Test
    void tlsToAnApplicationWithoutACertificateIsAnError() {
        assertThat(only(
                                check,
                                zone("example.com", "app 300 A 192.0.2.1"),
                                sending(true, 8080),
                                backend("app", "192.0.2.1"))
                        .message())
                .contains("no certificate");
    }

    @Test
    void applicationThatListensThereIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "app 300 A 192.0.2.1"),
                        sending(false, 8080),
                        backend("app", "192.0.2.1")))
                .isEmpty();
    }

    @Test
    void hostOfUnknownMachinesIsNotJudged() {
        assertThat(found(check, zone("example.com", "app 300 A 192.0.2.50"), sending(false, 8080)))
                .isEmpty();
    }

    @Test
    void everyServerWithSuchARedirectIsTold() {
        assertThat(found(
                        check,
                        zone("example.com", "b 300 A 192.0.2.1", "a 300 A 192.0.2.1"),
                        proxy(
                                "edge",
                                "192.0.2.1",
                                http("b.example.com", new PortRedirect(302, false, 3000)),
                                http("a.example.com", new PortRedirect(302, false, 3001)))))
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("clients of b.example.com to port 3000, but nothing"),
                        second -> assertThat(second).contains("clients of a.example.com to port 3001, but nothing"));
    }
}
