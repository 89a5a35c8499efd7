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
import org.junit.jupiter.params.provider.ValueSource;

class BindingReachableTest {
    private final BindingReachable check = new BindingReachable();

    private static Sights sights(String record) {
        WebRequest elsewhere = WebRequest.of(IpAddress.of(Sights.FOUR), 8443, true, Sights.WWW);
        return new Sights()
                .with(WebOptions.of(Scope.PUBLIC)
                        .withBindings(List.of((ServiceBinding) Rdata.parse(RecordType.HTTPS, record))))
                .saw(Sights.https(Sights.FOUR, Sights.certificate("www.example.com")))
                .saw(Purpose.BINDING, Sights.failed(elsewhere, WebFailure.Stage.CONNECT, WebFailure.Kind.REFUSED));
    }

    @Test
    void aPortThatSpeaksNoTlsIsAnError() {
        assertThat(sights("1 . port=8443").findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("192.0.2.1:8443, where no TLS is spoken");
        });
    }

    @Test
    void withoutAPortTheUsualOneCounts() {
        assertThat(sights("1 . alpn=h2").findings(check)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 edge.example.net.", "0 www.example.com.", "1 edge.example.net. port=9443"})
    void whatWasNotAskedIsNotTested(String record) {
        assertThat(sights(record).judged(check)).isInstanceOf(Verdict.NotTested.class);
    }
}
