package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.ServiceBinding;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.WebFailure;
import fingerpost.wire.web.WebRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsReachableTest {
    private static final String HINTED = "192.0.2.9";

    private final HintsReachable check = new HintsReachable();

    private static Sights sights(String record, WebFailure.Kind kind) {
        return new Sights()
                .with(WebOptions.of(Scope.PUBLIC)
                        .withBindings(List.of((ServiceBinding) Rdata.parse(RecordType.HTTPS, record))))
                .saw(Sights.https(Sights.FOUR, Sights.certificate("www.example.com")))
                .saw(
                        Purpose.BINDING,
                        Sights.failed(
                                WebRequest.of(IpAddress.of(HINTED), 443, true, Sights.WWW),
                                WebFailure.Stage.CONNECT,
                                kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 . ipv4hint=192.0.2.1 | 0", "1 . ipv4hint=192.0.2.1,192.0.2.9 | 1"})
    void everyHintMustSpeakTls(String record, int findings) {
        assertThat(sights(record, WebFailure.Kind.REFUSED).findings(check))
                .hasSize(findings)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("hints at 192.0.2.9:443, where no TLS is spoken");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 . alpn=h2                      | REFUSED",
                "1 . ipv4hint=192.0.2.77          | REFUSED",
                "1 . port=8443 ipv4hint=192.0.2.9 | REFUSED",
                "1 . ipv4hint=192.0.2.9           | UNROUTED"
            })
    void whatWasNotAskedOrCannotBeReachedFromHereIsNotTested(String record, WebFailure.Kind kind) {
        assertThat(sights(record, kind).judged(check)).isInstanceOf(Verdict.NotTested.class);
    }

    @Test
    void recordsThatWereNotLookedUpAreNotTested() {
        assertThat(new Sights().saw(Sights.http(Sights.FOUR, 200)).judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}
