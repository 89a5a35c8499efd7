package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsigKeyTest {
    private static final TsigKey KEY = new TsigKey(DomainName.of("key.example.com."), "hmac-sha512", "c2VjcmV0");

    @Test
    void theFormOfDigIsRead() {
        assertThat(TsigKey.of("HMAC-SHA512:key.example.com:c2VjcmV0")).isEqualTo(KEY);
        assertThat(TsigKey.of("key.example.com:c2VjcmV0").algorithm()).isEqualTo("hmac-sha256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key \"key.example.com\" {\n\talgorithm hmac-sha512;\n\tsecret \"c2VjcmV0\";\n};\n",
                "# a comment\nkey key.example.com. { secret c2VjcmV0; algorithm \"hmac-sha512\"; };",
                "hmac-sha512:key.example.com:c2VjcmV0\n"
            })
    void theFilesOfNamedAndOfOneLineAreRead(String text) {
        assertThat(TsigKey.ofFile(text)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "hmac-sha3:key:c2VjcmV0,There is no TSIG algorithm",
        "key:not base64,is not base64",
        "key:,is not base64",
        "key,[ALGORITHM:]NAME:SECRET",
        "a:b:c:d,[ALGORITHM:]NAME:SECRET",
        "key k { secret c2VjcmV0; };,lacks its algorithm"
    })
    void whatIsNoKeyIsRefused(String text, String reason) {
        assertThatThrownBy(() -> TsigKey.ofFile(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theSecretIsNeverShown() {
        assertThat(KEY).hasToString("key.example.com. (hmac-sha512)");
        assertThatThrownBy(() -> TsigKey.of("key:geheim!")).hasMessageNotContaining("geheim");
    }
}
