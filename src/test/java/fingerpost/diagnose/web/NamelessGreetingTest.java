package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebFailure;
import org.junit.jupiter.api.Test;

class NamelessGreetingTest {
    private final NamelessGreeting check = new NamelessGreeting();

    @Test
    void anotherCertificateAndARefusalAreWorthKnowing() {
        Sights sights = new Sights()
                .saw(
                        Purpose.NAMELESS,
                        Sights.https(Sights.FOUR, Sights.certificate("default.example.net")),
                        Sights.https("192.0.2.3", Sights.certificate("*.example.com")),
                        Sights.failed(Sights.OTHER, true, WebFailure.Stage.TLS, WebFailure.Kind.HANDSHAKE));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).startsWith("192.0.2.1:443 and 192.0.2.2:443 shows");
        });
    }

    @Test
    void withoutTlsItIsNotTested() {
        assertThat(new Sights().saw(Sights.http(Sights.FOUR, 200)).judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}
