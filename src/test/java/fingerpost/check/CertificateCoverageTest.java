package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
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

    @Test
    void repairAddsNoOtherErrorAndServersAreToldByThemselves() {
        Topology design = topology(
                zone(
                        "example.com",
                        "@ 300 NS ns1.example.org. | ns2.example.org.",
                        "a 300 A 192.0.2.1",
                        "b 300 A 192.0.2.1"),
                certificate("cert", "www.example.com"),
                proxy(
                        "edge",
                        "192.0.2.1",
                        https("a.example.com", "cert", ELSEWHERE),
                        https("b.example.com", "cert", ELSEWHERE)));
        List<Finding> found = found(check, design.elements().toArray(Element[]::new));
        assertThat(places(found)).containsExactly("edge", "edge");

        Topology after = design;
        for (Finding each : found) {
            after = each.repair().orElseThrow().apply(after);
        }

        assertThat(after.get(Id.of("cert"), Certificate.class).names())
                .containsExactly(name("www.example.com"), name("a.example.com"), name("b.example.com"));
        assertThat(errors(after)).isEmpty();
    }

    @Test
    void trailingWildcardHasNoWholeNameToCover() {
        assertThat(found(
                        check,
                        certificate("cert", "www.example.com"),
                        proxy("edge", "192.0.2.1", https("www.example.*", "cert", ELSEWHERE))))
                .isEmpty();
    }
}
