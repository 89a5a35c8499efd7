package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.export.Refusal;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = new Words(Subject.of(Id.of("edge")));

    @ParameterizedTest
    @CsvSource({
        "Example.COM., example.com",
        "my_host.example.com, my_host.example.com",
        "bücher.example.com, xn--bcher-kva.example.com"
    })
    void aHostIsWrittenInLowerCaseAsALabelsWithoutItsDot(String name, String host) throws Refusal {
        assertThat(words.host(DomainName.of(name))).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\;b.example.com",
                "a\\032b.example.com",
                "\\126^x.example.com",
                "a\\.b.example.com",
                "\\036host.example.com",
                "a\\010b.example.com",
                "*.example.com",
                "."
            })
    void aNameThatCouldBeReadAsMoreIsRefusedBySubject(String name) {
        assertThatThrownBy(() -> words.host(DomainName.of(name)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.subject()).hasToString("edge"))
                .hasMessageContaining("Rename it");
    }

    @Test
    void theStarsAndDotsOfAServerNameAreNginxsOwn() throws Refusal {
        for (String name : new String[] {"example.com", "*.example.com", "www.example.*", ".example.com"}) {
            assertThat(words.serverName(ServerName.of(name))).isEqualTo(name);
        }
        assertThatThrownBy(() -> words.serverName(ServerName.exact(DomainName.of("\\126a.example.com"))))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1:80",
        "2001:db8::1, [2001:db8::1]:80",
        "app.example.net, app.example.net:80",
        "unix.example.net, unix.example.net:80",
        "app.0a, app.0a:80",
    })
    void anEndpointIsHostAndPort(String host, String endpoint) throws Refusal {
        assertThat(words.endpoint(Host.of(host), 80)).isEqualTo(endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix", "127.1", "1.2.3.4.5", "0x7f000001", "a.0x", "2130706433"})
    void aNameThatResolversTakeForAnAddressIsRefused(String name) {
        Host host = new Host.AtName(DomainName.of(name));
        assertThatThrownBy(() -> words.endpoint(host, 80))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("address or a socket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/ssl/a b.pem", "certs/a.pem", "C:/nginx/a.pem", "/a@b+c=d,e~f.pem"})
    void aFilePathStaysAsItIs(String path) throws Refusal {
        assertThat(words.file(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a$b", "/a;b", "/a\nb", "data:x", "engine:x", "/a\"b", "/ä.pem", "/a\\b", "CC:/a"})
    void aFilePathThatNginxCouldReadOtherwiseIsRefused(String path) {
        assertThatThrownBy(() -> words.file(path)).isInstanceOf(Refusal.class).hasMessageContaining("file path");
    }

    @Test
    void aTextIsSentAsItIsWithAVariableForTheDollarSign() throws Refusal {
        assertThat(words.literal("a $b ${c}")).isEqualTo("a ${dollar}b ${dollar}{c}");
    }

    @Test
    void aTextLongerThanNginxReadsIsRefused() throws Refusal {
        assertThat(words.literal("x".repeat(4000))).hasSize(4000);
        assertThatThrownBy(() -> words.literal("x".repeat(4001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer than 4000 octets");
        assertThatThrownBy(() -> words.literal("\"".repeat(2001))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> words.literal("é".repeat(2001))).isInstanceOf(Refusal.class);
    }
}
