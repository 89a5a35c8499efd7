package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHostTest {
    @ParameterizedTest
    @CsvSource({
        "www.example.com, www.example.com",
        "WWW.Example.COM, www.example.com",
        "www.example.com:8080, www.example.com",
        "www.example.com.:8080, www.example.com",
        "www.example.com:, www.example.com",
        "192.0.2.1:80, 192.0.2.1",
        "[2001:DB8::1], [2001:db8::1]",
        "[2001:db8::1]:8443, [2001:db8::1]"
    })
    void caseFinalDotAndPortAreTakenOff(String header, String host) {
        assertThat(RequestHost.normal(header)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ":80", "a..example.com", "www.example.com..", "a/b", "a b"})
    void whatIsNoHostGetsNone(String header) {
        assertThat(RequestHost.normal(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"www.example.com, www.example.com.", "192.0.2.1, 192.0.2.1.", "a_b.example.com, a_b.example.com."})
    void whatLooksLikeANameIsComparedAsOne(String host, String name) {
        assertThat(RequestHost.name(host)).map(DomainName::toString).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2001:db8::1]", ".example.com"})
    void whatIsNoNameMeetsNoServerName(String host) {
        assertThat(RequestHost.name(host)).isEmpty();
    }
}
