package fingerpost.wire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebRequestTest {
    private static WebRequest request(String host, int port, boolean tls) {
        return WebRequest.of(IpAddress.of("2001:db8::1"), port, tls, DomainName.of(host));
    }

    @ParameterizedTest
    @CsvSource({
        "80,false,http://www.example.com/", "443,true,https://www.example.com/",
        "443,false,http://www.example.com:443/", "8443,true,https://www.example.com:8443/"
    })
    void onlyAnUnusualPortIsWritten(int port, boolean tls, String url) {
        assertThat(request("www.example.com", port, tls).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/a b", "/a\r\nX: y", "/\u00fc"})
    void aPathThatCouldEndTheLineIsRefused(String path) {
        WebRequest request = request("www.example.com", 80, false);
        assertThatThrownBy(() -> request.withPath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\013\\010x.example.com", "*.example.com", "a\\032b.example.com", "."})
    void aHostThatIsNoneIsRefused(String host) {
        assertThatThrownBy(() -> request(host, 80, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no host");
    }

    @Test
    void plainHttpNamesNobodyInAHandshake() {
        assertThat(request("www.example.com", 80, false).serverName()).isEmpty();
    }
}
