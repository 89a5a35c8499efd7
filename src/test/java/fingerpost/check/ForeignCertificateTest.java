package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignCertificateTest {
    private final Check check = new ForeignCertificate();

    private static ExternalEndpoint presenting(String certificate) {
        return new ExternalEndpoint(
                Id.of("lb"),
                "lb",
                ExternalEndpoint.Kind.LOAD_BALANCER,
                name("lb.example.net"),
                List.of(),
                new Ttl(60),
                "",
                List.of(),
                Optional.of(Id.of(certificate)));
    }

    @Test
    void certificateForTheOperatorsNameOnlyIsAnError() {
        Finding finding = only(
                check,
                zone("example.com", "www 300 CNAME lb.example.net."),
                certificate("cert", "*.example.net"),
                presenting("cert"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("www.example.com").contains("*.example.net");
    }

    @Test
    void certificateForTheHostIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 CNAME lb.example.net.", "* 300 CNAME lb.example.net."),
                        certificate("cert", "*.example.com"),
                        presenting("cert")))
                .isEmpty();
    }

    @Test
    void unknownCertificateIsNotJudged() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 CNAME lb.example.net."),
                        endpoint("lb", "lb.example.net", "192.0.2.1")))
                .isEmpty();
    }
}
