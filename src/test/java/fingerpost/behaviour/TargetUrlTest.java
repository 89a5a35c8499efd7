package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.com, https://www.example.com/",
        "HTTP://WWW.Example.COM:80/a?b#c, http://www.example.com/a?b",
        "https://www.example.com:8443/x, https://www.example.com:8443/x",
        "http://[2001:DB8::1]:8080/, http://[2001:db8::1]:8080/",
        "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
        "https://example.com?q=1, https://example.com/?q=1"
    })
    void urlsAsABrowserReadsThem(String text, String read) {
        assertThat(TargetUrl.parse(text)).hasToString(read);
    }

    @Test
    void anAddressIsNoName() {
        assertThat(TargetUrl.parse("http://192.0.2.1/").name()).isEmpty();
        assertThat(TargetUrl.parse("http://192.0.2.1/").address()).isPresent();
        assertThat(TargetUrl.parse("http://www.example.com/").address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com, no scheme",
        "ftp://www.example.com/, not ftp",
        "https:///x, no host",
        "http://[::1, the bracket before its IPv6 address is not closed",
        "http://[, the bracket before its IPv6 address is not closed",
        "https://a..example.com/, two dots",
        "https://www.example.com:70000/, not a port",
        "https://user@www.example.com/, user name",
        "https://www.example.com/a b, blank"
    })
    void whatCannotBeFetchedIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> TargetUrl.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The URL \"" + text + "\" cannot be walked: ")
                .hasMessageContaining(reason);
    }
}
