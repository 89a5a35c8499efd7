package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://www.example.org             | http://www.example.org/
        HTTPS://WWW.Example.ORG:443/a?b=c  | https://www.example.org/a?b=c
        http://www.example.org.:8080/      | http://www.example.org:8080/
        https://www.example.org?q          | https://www.example.org/?q
        https://www.example.org/a#part     | https://www.example.org/a
        http://192.0.2.1/                  | http://192.0.2.1/
        https://[2001:db8::1]:8443/up      | https://[2001:db8::1]:8443/up
        https://b\u00fccher.example.org    | https://xn--bcher-kva.example.org/
        """)
    void itIsWrittenAsTheAddressBarShowsIt(String typed, String shown) {
        PageUrl url = PageUrl.of(typed);
        assertThat(url).hasToString(shown);
        assertThat(PageUrl.of(shown)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.example.org",
                "ftp://www.example.org/",
                "http://",
                "http:///page",
                "http://www.example.org:0/",
                "http://www.example.org:65536/",
                "http://www.example.org:99999999/",
                "http://user@www.example.org/",
                "http://www..example.org/",
                "http://www.example.org/a b",
                "http://./"
            })
    void whatNoBrowserCouldOpenIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageUrl.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "192.0.2.1", "a\\.b.example.org", "a/b.example.org", "a\\032b.example.org"})
    void aNameThatWouldBeReadAsSomethingElseIsNoHost(String name) {
        Host host = new Host.AtName(DomainName.of(name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageUrl(false, host, 80, "/"))
                .withMessageContaining("cannot be the host of a URL");
    }

    @Test
    void anotherHostKeepsSchemePortAndPath() {
        assertThat(PageUrl.of("https://www.example.org:8443/a?b").withHost(Host.of("2001:db8::7")))
                .hasToString("https://[2001:db8::7]:8443/a?b");
    }
}
