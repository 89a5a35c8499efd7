package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsaTest {
    /** From RFC 6698 section 2.3. */
    private static final String HASH = "d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971";

    @Test
    void usageSelectorMatchingTypeAndDataAreReadInThatOrder() {
        Rdata read = Rdata.parse(RecordType.TLSA, "0 1 2 " + HASH);
        assertThat(read).isEqualTo(new Tlsa(0, 1, 2, HASH));
        assertThat(read.type()).isEqualTo(RecordType.TLSA);
        assertThat(read.text()).isEqualTo("0 1 2 " + HASH);
        assertThat(read.target()).isEmpty();
    }

    @Test
    void theDataMayHaveBlanksAndCapitalsAndIsHeldWithout() {
        assertThat(Rdata.parse(RecordType.TLSA, "3 1 1 D2AB DE24")).isEqualTo(new Tlsa(3, 1, 1, "d2abde24"));
        assertThat(new Tlsa(3, 1, 1, "D2AB").text()).isEqualTo("3 1 1 d2ab");
    }

    @ParameterizedTest
    @CsvSource({
        "'', TLSA: the usage is missing.",
        "3, TLSA: the selector is missing.",
        "3 1, TLSA: the matching type is missing.",
        "3 1 1, TLSA: the data is missing.",
        "256 1 1 ab, TLSA: the usage \"256\" is not a whole number from 0 to 255.",
        "DANE-EE 1 1 ab, TLSA: the usage \"DANE-EE\" is not a whole number from 0 to 255.",
        "3 1 1 a, TLSA: the data \"a\" is not pairs of hexadecimal digits.",
    })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.TLSA, text))
                .withMessage(reason);
    }

    @Test
    void whatDoesNotFitItsFieldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tlsa(256, 1, 1, HASH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tlsa(3, -1, 1, HASH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tlsa(3, 1, 256, HASH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tlsa(3, 1, 1, "\uff11\uff12"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tlsa(3, 1, 1, "ab".repeat(65533)))
                .withMessageContaining("65536 octets do not fit");
    }
}
