package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingCertificateTest {
    private final Check check = new MissingCertificate();

    private static Proxy bare(String names) {
        Server server = https(names, "any", redirect("https://www.example.net"));
        return proxy(
                "edge",
                "192.0.2.1",
                new Server(server.listens(), server.names(), Optional.empty(), server.locations()));
    }

    @Test
    void tlsWithoutACertificateIsAnError() {
        Finding finding = only(check, bare("www.example.com"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("www.example.com");
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void repairInstallsOneThatFits() {
        Topology after = repaired(
                check,
                certificate("other", "example.net"),
                certificate("fits", "*.example.com"),
                bare("www.example.com"));

        assertThat(after.get(Id.of("edge"), Proxy.class).servers().getFirst().certificate())
                .contains(Id.of("fits"));
    }

    @Test
    void serverThatOnlyRejectsHandshakesNeedsNone() {
        assertThat(found(check, bare(""))).isEmpty();
    }
}
