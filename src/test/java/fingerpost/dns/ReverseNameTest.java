package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReverseNameTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.130, 130.2.0.192.in-addr.arpa.",
        "198.51.100.0, 0.100.51.198.in-addr.arpa.",
        "2001:db8::567:89ab, b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa."
    })
    void theLastOctetComesFirst(String address, String name) {
        assertThat(ReverseName.of(IpAddress.of(address))).isEqualTo(DomainName.of(name));
    }
}
