package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateCoverageTest {
    private static final Action ELSEWHERE = redirect("https://www.example.net");
    private final Check check = new CertificateCoverage();

    @Test
    void hostThatTheCertificateDoesNotCoverIsAnError() {
        Finding finding = only(
                check,
                certificate("cert", "*.example.com"),
                proxy("edge", "192.0.2.1", https("example.com www.example.com a.b.example.com", "cert", ELSEWHERE)));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("edge");
        assertThat(finding.message())
                .contains("serves example.com, a.b.example.com over TLS")
                .contains("*.example.com");
    }

    @Test
    void repairPutsTheNamesIntoTheCertificate() {
        Topology after = repaired(
                check,
                certificate("cert", "www.example.com"),
                proxy("edge", "192.0.2.1", https(".example.com", "cert", ELSEWHERE)));

        assertThat(after.get(Id.of("cert"), Certificate.class).names())
                .containsExactly(name("www.example.com"), name("example.com"), name("*.example.com"));
    }

    @Test
    void wildcardServerNeedsAWildcardCertificate() {
        assertThat(found(
                        check,
                        certificate("cert", "*.example.com"),
                        proxy("edge", "192.0.2.1", https("*.example.com", "cert", ELSEWHERE))))
                .isEmpty();
        assertThat(found(
                        check,
                        certificate("cert", "a.example.com"),
                        proxy("edge", "192.0.2.1", https("*.example.com", "cert", ELSEWHERE))))
                .hasSize(1);
    }

    @Test
    void plainHttpNeedsNoCover() {
        Server plain = new Server(
                List.of(Listen.http()),
                List.of(ServerName.of("www.example.com")),
                Optional.of(Id.of("cert")),
                List.of(Location.all(ELSEWHERE)));

        assertThat(found(check, certificate("cert", "other.example.com"), proxy("edge", "192.0.2.1", plain)))
                .isEmpty();
    }
}
