package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Https;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceParameterRuleTest {
    private static Https https(String text) {
        return (Https) Rdata.parse(RecordType.HTTPS, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 a.example.net.",
                "1 . alpn=h2,h3 port=8443 ipv4hint=192.0.2.1,192.0.2.2 ipv6hint=2001:db8::1",
                "1 . alpn=h2 no-default-alpn",
                "1 . mandatory=alpn,port alpn=h2 port=53",
                "1 . mandatory=key667 key667=x",
                "1 . ech=AEj+DQ==",
                "1 . key667=a/b+c,d",
                "1 . key667",
            })
    void whatEveryServerReadsAlikeIsWritten(String text) {
        Https https = https(text);
        assertThat(ServiceParameterRule.against(https.priority(), https.parameters()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 a.example.net. alpn=h2 | priority 0 (AliasMode)",
                "1 . alpn=\"a b\" | The parameter alpn",
                "1 . alpn=a\\\\\\\\b | The parameter alpn",
                "1 . key667=\"a b\" | The parameter key667",
                "1 . key667=\\001 | The parameter key667",
                "1 . key667=a\\;b | The parameter key667",
                "1 . key7=/dns-query | The parameter key7",
            })
    void whatServersReadDifferentlyIsNot(String text, String reason) {
        Https https = https(text);
        assertThat(ServiceParameterRule.against(https.priority(), https.parameters()))
                .hasValueSatisfying(said -> assertThat(said).contains(reason).contains("RFC 9460"));
    }
}
