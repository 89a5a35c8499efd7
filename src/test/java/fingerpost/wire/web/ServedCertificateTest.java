package fingerpost.wire.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedCertificateTest {
    /** RFC 9525 section 6.3 and the names that must not be mistaken for it. */
    @ParameterizedTest
    @CsvSource({
        "www.example.com,www.example.com,true",
        "*.example.com,www.example.com,true",
        "*.example.com,example.com,false",
        "*.example.com,a.www.example.com,false",
        "*.example.com,*.example.com,true",
        "w*.example.com,www.example.com,false",
        "*w.example.com,www.example.com,false",
        "www.*.com,www.example.com,false",
        "*,example,false",
        "*.example,example,false",
        "*.*.com,www.example.com,false",
        "*.example.com.,www.example.com,false",
        ".example.com,www.example.com,false",
        "xn--bcher-kva.example.com,b\u00fccher.example.com,true",
        "*.com,example.com,true",
        "example.com,www.example.com,false"
    })
    void namesCoverAsTheRfcSays(String name, String host, boolean covered) {
        ServedCertificate certificate = new ServedCertificate(
                "CN=" + host, "CN=x", Optional.empty(), List.of(name), Instant.EPOCH, Instant.EPOCH, "");
        assertThat(certificate.covers(DomainName.of(host))).isEqualTo(covered);
    }
}
