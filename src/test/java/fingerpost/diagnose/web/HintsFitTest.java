package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.ServiceBinding;
import fingerpost.wire.ResolutionProfile.Scope;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsFitTest {
    private static final DomainName EDGE = DomainName.of("edge.example.net");

    private final HintsFit check = new HintsFit();

    private static Sights sights(String record) {
        return new Sights()
                .with(WebOptions.of(Scope.PUBLIC)
                        .withBindings(List.of((ServiceBinding) Rdata.parse(RecordType.HTTPS, record)))
                        .withOthers(Map.of(EDGE, List.of(IpAddress.of("198.51.100.7")))))
                .saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.SIX, 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 . ipv4hint=192.0.2.1 ipv6hint=2001:db8::1       | ''",
                "1 . ipv4hint=192.0.2.1,192.0.2.9                  | 192.0.2.9, which www.example.com",
                "1 edge.example.net. ipv4hint=198.51.100.7         | ''",
                "1 edge.example.net. ipv4hint=192.0.2.1            | 192.0.2.1, which edge.example.net"
            })
    void hintsAreComparedWithTheTargetsAddresses(String record, String told) {
        assertThat(sights(record).findings(check))
                .hasSize(told.isEmpty() ? 0 : 1)
                .extracting(LiveFinding::message)
                .allSatisfy(message -> assertThat(message).contains(told));
    }

    @ParameterizedTest
    @CsvSource({"1 . alpn=h2", "1 unknown.example.net. ipv4hint=192.0.2.1"})
    void withoutHintsOrWithoutAddressesItIsNotTested(String record) {
        assertThat(sights(record).judged(check)).isInstanceOf(Verdict.NotTested.class);
    }

    @Test
    void recordsThatWereNotLookedUpAreNotTested() {
        assertThat(new Sights().saw(Sights.http(Sights.FOUR, 200)).judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}
