package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Proxy;
import org.junit.jupiter.api.Test;

class ServicePortTest {
    private final Check check = new ServicePort();
    private final Proxy edge = proxy("edge", "192.0.2.1", http("", redirect("https://www.example.com")));

    @Test
    void webOnAPortOnWhichNothingListensIsAnError() {
        Finding finding = only(check, zone("example.com", "www 300 A 192.0.2.1", "www 300 HTTPS 1 . alpn=h2"), edge);

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("port 443").contains("192.0.2.1");
    }

    @Test
    void serviceOnAPortOfItsBackendIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "app 300 A 192.0.2.7",
                                "_app._tcp 300 SRV 0 0 8080 app.example.com.",
                                "www 300 HTTPS 1 app.example.com. port=8080"),
                        backend("app", "192.0.2.7")))
                .isEmpty();
    }

    @Test
    void serviceOnAnotherPortIsAnError() {
        assertThat(places(found(
                        check,
                        zone("example.com", "app 300 A 192.0.2.7", "_app._tcp 300 SRV 0 0 8081 app.example.com."),
                        backend("app", "192.0.2.7"))))
                .containsExactly("example-com/_app._tcp.example.com./SRV");
    }

    @Test
    void machinesOutsideTheDesignAreNotJudged() {
        assertThat(found(check, zone("example.com", "www 300 A 192.0.2.99", "www 300 HTTPS 1 . port=8443"), edge))
                .isEmpty();
    }
}
