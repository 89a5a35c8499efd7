package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerNameTest {
    @ParameterizedTest
    @CsvSource({
        "www.example.org, EXACT",
        "*.example.org, LEADING_WILDCARD",
        "www.example.*, TRAILING_WILDCARD",
        ".example.org, WITH_SUBDOMAINS",
    })
    void theFormsOfNginxAreReadAndPrinted(String text, ServerName.Form form) {
        assertThat(ServerName.of(text).form()).isEqualTo(form);
        assertThat(ServerName.of(text)).hasToString(text);
    }

    @Test
    void namesOfOtherScriptsArePrintedAsALabels() {
        assertThat(ServerName.of("*.b\u00fccher.example.org")).hasToString("*.xn--bcher-kva.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "*", "*.", ".*", "*.*", "www.*.example.org", "*.www.*", "a..b", "*.*.example.org"})
    void whatIsNoServerNameIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerName.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, www.example.org, true",
        "www.example.org, WWW.EXAMPLE.ORG, true",
        "www.example.org, example.org, false",
        "www.example.org, a.www.example.org, false",
        "*.example.org, www.example.org, true",
        "*.example.org, a.b.example.org, true",
        "*.example.org, example.org, false",
        "*.example.org, notexample.org, false",
        ".example.org, example.org, true",
        ".example.org, a.b.example.org, true",
        ".example.org, notexample.org, false",
        "www.example.*, www.example.org, true",
        "www.example.*, www.example.co.test, true",
        "www.example.*, www.example, false",
        "www.example.*, a.www.example.org, false",
    })
    void aHostIsCoveredAsNginxCoversIt(String name, String host, boolean covered) {
        assertThat(ServerName.of(name).covers(DomainName.of(host))).isEqualTo(covered);
    }
}
