package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.ChainTrust;
import fingerpost.wire.web.TlsState;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DesignedNamesCoveredTest {
    private final DesignedNamesCovered check = new DesignedNamesCovered();

    private static WebAnswer designed(String host, String covered) {
        return Sights.answer(
                WebRequest.of(IpAddress.of(Sights.FOUR), 443, true, DomainName.of(host)),
                200,
                "",
                Optional.of(new TlsState("TLSv1.3", List.of(Sights.certificate(covered)), ChainTrust.KNOWN)));
    }

    private static Sights sights(String... names) {
        Certificate certificate =
                new Certificate(Id.of("cert"), "cert", List.of(), Optional.empty(), "chain.pem", "key.pem");
        Server server = new Server(
                List.of(Listen.https()),
                Stream.concat(Stream.of("www.example.com", "*.example.org"), Arrays.stream(names))
                        .map(ServerName::of)
                        .toList(),
                Optional.of(certificate.id()),
                List.of());
        Proxy proxy =
                new Proxy(Id.of("edge"), "edge", Proxy.Kind.NGINX, List.of(IpAddress.of(Sights.FOUR)), List.of(server));
        return new Sights()
                .with(WebOptions.of(Scope.PUBLIC).withDesign(Topology.of("t", "", List.of(certificate, proxy))))
                .saw(Sights.https(Sights.FOUR, Sights.certificate("www.example.com")));
    }

    @Test
    void namesWithoutCertificateAreToldTogether() {
        Sights sights = sights("a.example.com", "b.example.com", "c.example.com")
                .saw(
                        Purpose.DESIGNED,
                        designed("a.example.com", "www.example.com"),
                        designed("b.example.com", "*.example.com"),
                        designed("c.example.com", "www.example.com"));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("192.0.2.1:443 has no certificate for a.example.com and c.example.com,"));
    }

    @Test
    void namesThatWereNotAskedDoNotPass() {
        Sights sights = sights("a.example.com", ".example.net")
                .saw(Purpose.DESIGNED, designed("a.example.com", "a.example.com"));
        assertThat(sights.judged(check))
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class,
                        not -> assertThat(not.why())
                                .isEqualTo("Only 1 of the 2 names that the design routes there were asked for."));
    }

    @Test
    void aDesignWithOnlyThisNameHasNothingToTest() {
        assertThat(sights().judged(check)).isInstanceOf(Verdict.NotTested.class);
    }
}
