package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackendCertificateTest {
    private final Check check = new BackendCertificate();

    private static Backend presenting(String certificate) {
        Backend plain = backend("app", "192.0.2.9");
        return new Backend(
                plain.id(), plain.label(), plain.host(), 443, plain.capacity(), false, Optional.of(Id.of(certificate)));
    }

    private static Proxy passing(Optional<ProxyPass.BackendTls> tls) {
        return proxy(
                "edge",
                "192.0.2.1",
                http("www.example.com", new ProxyPass(Id.of("pool"), new ProxyPass.HostHeader.Asked(), true, tls)));
    }

    private static Optional<ProxyPass.BackendTls> tls(String name, boolean verify) {
        return Optional.of(new ProxyPass.BackendTls(name(name), verify));
    }

    @Test
    void checkedNameThatIsNotCoveredIsAnError() {
        Finding finding = only(
                check,
                certificate("cert", "app.example.net"),
                presenting("cert"),
                service("pool", "app"),
                passing(tls("www.example.com", true)));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("as www.example.com").contains("app.example.net");
    }

    @Test
    void tlsToAPlainBackendIsAnError() {
        assertThat(only(
                                check,
                                backend("app", "192.0.2.9"),
                                service("pool", "app"),
                                passing(tls("app.example.net", false)))
                        .message())
                .contains("no certificate");
    }

    @Test
    void plainHttpToABackendThatSpeaksTlsIsAnError() {
        assertThat(only(
                                check,
                                certificate("cert", "app.example.net"),
                                presenting("cert"),
                                service("pool", "app"),
                                passing(Optional.empty()))
                        .message())
                .contains("plain HTTP to app");
    }

    @Test
    void coveredOrUncheckedNameIsFine() {
        assertThat(found(
                        check,
                        certificate("cert", "app.example.net"),
                        presenting("cert"),
                        service("pool", "app"),
                        passing(tls("app.example.net", true))))
                .isEmpty();
        assertThat(found(
                        check,
                        certificate("cert", "app.example.net"),
                        presenting("cert"),
                        service("pool", "app"),
                        passing(tls("www.example.com", false))))
                .isEmpty();
    }
}
