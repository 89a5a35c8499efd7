package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static Certificate of(String... names) {
        return new Certificate(
                Id.of("cert"), "", Stream.of(names).map(DomainName::of).toList(), Optional.empty(), "/c.pem", "/c.key");
    }

    /** RFC 9525 section 6.3: one whole label. */
    @ParameterizedTest
    @CsvSource({
        "www.example.org, www.example.org, true",
        "www.example.org, WWW.example.org, true",
        "www.example.org, example.org, false",
        "*.example.org, www.example.org, true",
        "*.example.org, example.org, false",
        "*.example.org, a.b.example.org, false",
        "*.example.org, *.example.org, true",
        "*.b.example.org, *.example.org, false",
        "example.org, www.example.org, false",
        "*.example.org, ., false",
    })
    void aWildcardCoversOneLabel(String name, String host, boolean covered) {
        assertThat(of(name).covers(DomainName.of(host))).isEqualTo(covered);
    }

    @Test
    void oneOfItsNamesIsEnoughAndNoneCoversNothing() {
        assertThat(of("example.org", "*.example.org").covers(DomainName.of("www.example.org")))
                .isTrue();
        assertThat(of().covers(DomainName.of("www.example.org"))).isFalse();
        assertThat(of("example.org").references()).isEmpty();
        assertThat(of("b.example.org", "a.example.org").names())
                .isEqualTo(List.of(DomainName.of("b.example.org"), DomainName.of("a.example.org")));
    }
}
