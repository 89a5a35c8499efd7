package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed by whom is tried with a real server in {@link SecuredServerTest}. */
class TrustTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void whatHoldsNoCertificateIsRefused(String pem) {
        assertThatThrownBy(() -> Trust.ofPem(pem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("There is no certificate in it.*|The certificates cannot be read.*");
    }
}
