package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedNameTest {
    @ParameterizedTest
    @CsvSource({
        "www.example.com, www.example.com.",
        "' www.example.com. ', www.example.com.",
        "https://www.example.com:8443/a/b?c=d#e, www.example.com.",
        "http://user@www.example.com/, www.example.com.",
        "www.example.com:443, www.example.com.",
        "www.example.com/path, www.example.com.",
        "someone@example.org, example.org.",
        "bücher.example, xn--bcher-kva.example.",
        "192.0.2.1, 1.2.0.192.in-addr.arpa.",
        "http://192.0.2.1/, 1.2.0.192.in-addr.arpa.",
        "., .",
    })
    void theNameIsFoundInWhatIsPasted(String typed, String name) {
        assertThat(AskedName.of(typed)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "https://[2001:db8::1]:8443/"})
    void anAddressOfTheSixthVersionIsAskedForNibbleByNibble(String typed) {
        assertThat(AskedName.of(typed))
                .hasToString("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa.");
    }

    @Test
    void nothingIsRefusedWithWhatToType() {
        assertThatThrownBy(() -> AskedName.of(" https:// "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("www.example.com");
    }
}
