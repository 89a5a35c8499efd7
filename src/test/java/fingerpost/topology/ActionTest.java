package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {
    @Test
    void eachSaysWhatItDoes() {
        assertThat(ProxyPass.to(Shop.APP).spoken()).isEqualTo("proxy_pass to app");
        assertThat(Redirect.permanent(Shop.WWW).spoken()).isEqualTo("301 to https://www.example.com");
        assertThat(new PortRedirect(302, true, 8443).spoken()).isEqualTo("302 to https on port 8443");
        assertThat(new PortRedirect(307, false, 8080).spoken()).isEqualTo("307 to http on port 8080");
        assertThat(new Respond(204, "").spoken()).isEqualTo("answers 204");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 443, https://www.example.com",
        "true, 8443, https://www.example.com:8443",
        "false, 80, http://www.example.com",
        "false, 443, http://www.example.com:443"
    })
    void aRedirectPrintsThePortOnlyWhereItIsUnusual(boolean tls, int port, String origin) {
        assertThat(new Redirect(302, tls, Shop.WWW, port).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 300, 304, 309, 404, 0})
    void aRedirectHasAStatusOfRedirects(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Redirect(status, true, Shop.WWW, 443));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortRedirect(status, true, 443))
                .withMessage("A redirect has the status 301, 302, 303, 307 or 308, not " + status + ".");
    }

    @Test
    void aRedirectLeadsToOneHost() {
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.permanent(DomainName.ROOT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redirect.permanent(Shop.APEX.wildcard()))
                .withMessage("A redirect needs one host to send the client to.");
    }

    @Test
    void aStatusExists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Respond(99, ""))
                .withMessage("There is no HTTP status 99; they are 100 to 599.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Respond(600, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "www", " /", "/a b", "/a\nb", "/\u00e4", "/\u0000"})
    void aPathBeginsWithASlashAndIsPrintable(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathMatch.prefix(path))
                .withMessageContaining("path of a location");
    }

    @Test
    void pathsMatchWholeOrByPrefix() {
        assertThat(PathMatch.exact("/api").takes("/api")).isTrue();
        assertThat(PathMatch.exact("/api").takes("/api/")).isFalse();
        assertThat(PathMatch.prefix("/api").takes("/apiary")).isTrue();
        assertThat(PathMatch.prefix("/api/").takes("/api")).isFalse();
        assertThat(PathMatch.exact("/api")).hasToString("= /api");
        assertThat(PathMatch.prefix("/api")).hasToString("/api");
    }
}
