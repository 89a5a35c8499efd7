package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.wire.web.ChainTrust;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateSoundTest {
    private final CertificateSound check = new CertificateSound();

    @ParameterizedTest
    @CsvSource({
        "-60,14,'',''",
        "-60,13,WARNING,expires on 2026-03-14",
        "-60,0,ERROR,has expired on 2026-03-01",
        "1,60,ERROR,valid only from 2026-03-02"
    })
    void datesAreComparedWithTheClock(int from, int to, String severity, String told) {
        Sights sights = new Sights()
                .saw(Sights.https(
                        Sights.FOUR,
                        Sights.valid(Sights.NOW.plus(Duration.ofDays(from)), Sights.NOW.plus(Duration.ofDays(to)))));
        assertThat(sights.findings(check)).hasSize(severity.isEmpty() ? 0 : 1).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity));
            assertThat(finding.message()).contains(told);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_SIGNED,ERROR,signed by itself",
        "UNKNOWN_AUTHORITY,ERROR,do not know",
        "INCOMPLETE,WARNING,whole chain"
    })
    void chainsThatLeadNowhereAreTold(ChainTrust trust, Severity severity, String told) {
        Sights sights = new Sights().saw(Sights.https(Sights.FOUR, 200, Sights.certificate("www.example.com"), trust));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message()).contains(told);
        });
    }

    @Test
    void oneMemberMayForgetTheIntermediate() {
        Sights sights = new Sights()
                .saw(
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.https(Sights.OTHER, 200, Sights.certificate("www.example.com"), ChainTrust.INCOMPLETE));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("192.0.2.2:443 sends"));
    }

    @ParameterizedTest
    @CsvSource({"www.example.com,NOTICE", "*.example.com,WARNING"})
    void membersThatDifferAreToldByWhatDiffers(String name, Severity severity) {
        Sights sights = new Sights()
                .saw(
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.https(
                                Sights.OTHER,
                                Sights.issued(
                                        "Sectigo Limited", Sights.NOW, Sights.NOW.plus(Duration.ofDays(90)), name)));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }
}
