package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdleCertificateTest {
    private final Check check = new IdleCertificate();

    @Test
    void certificateThatNothingPresentsIsWorthKnowing() {
        Finding finding = only(check, certificate("cert", "example.com"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("cert");
    }

    @Test
    void serverBackendOrEndpointMayPresentIt() {
        Backend plain = backend("app", "192.0.2.9");

        assertThat(found(
                        check,
                        certificate("cert", "example.com"),
                        proxy("edge", "192.0.2.1", https("example.com", "cert", redirect("https://example.net")))))
                .isEmpty();
        assertThat(found(
                        check,
                        certificate("cert", "example.com"),
                        new Backend(
                                plain.id(),
                                plain.label(),
                                plain.host(),
                                443,
                                plain.capacity(),
                                false,
                                Optional.of(Id.of("cert")))))
                .isEmpty();
    }

    @Test
    void everyIdleOneIsToldInItsOrder() {
        List<Finding> found = found(check, certificate("b", "b.example.com"), certificate("a", "a.example.com"));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getFirst().message()).contains("The certificate b is installed nowhere");
    }
}
