package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebFailure;
import org.junit.jupiter.api.Test;

class CertificateCoversTest {
    private final CertificateCovers check = new CertificateCovers();

    @Test
    void everyAddressCounts() {
        Sights sights = new Sights()
                .saw(
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.https(Sights.OTHER, Sights.certificate("*.shop.example.com", "example.com")));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .startsWith("192.0.2.2:443 shows a certificate for *.shop.example.com and example.com, not for"
                            + " www.example.com.");
        });
    }

    @Test
    void hostileNamesAreNotPrintedAsTheyAre() {
        Sights sights =
                new Sights().saw(Sights.https(Sights.FOUR, Sights.certificate("a\u001b[31m\u202e.example.com")));
        assertThat(sights.findings(check))
                .extracting(LiveFinding::message)
                .noneMatch(message -> message.contains("\u001b") || message.contains("\u202e"));
    }

    @Test
    void aHandshakeThatFailsIsAFinding() {
        Sights sights = new Sights()
                .saw(Sights.failed(Sights.FOUR, true, WebFailure.Stage.TLS, WebFailure.Kind.OTHER_PROTOCOL));
        assertThat(sights.findings(check)).hasSize(1);
    }

    @Test
    void nothingThatTakesConnectionsIsNotTested() {
        assertThat(new Sights().saw(Sights.refused(Sights.FOUR, true)).judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}
