package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DsTest {
    /** The example of RFC 4034 section 5.4. */
    private static final String DIGEST = "2bb183af5f22588179a53b0a98631fad1a292118";

    @Test
    void theExampleOfRfc4034IsRead() {
        Rdata read = Rdata.parse(RecordType.DS, "60485 5 1 " + DIGEST);
        assertThat(read).isEqualTo(new Ds(60485, 5, 1, DIGEST));
        assertThat(read.type()).isEqualTo(RecordType.DS);
        assertThat(read.text()).isEqualTo("60485 5 1 " + DIGEST);
        assertThat(read.target()).isEmpty();
    }

    @Test
    void theDigestMayHaveBlanksAndCapitalsAndIsHeldWithout() {
        assertThat(Rdata.parse(RecordType.DS, "60485 5 1 2BB183AF5F22588179A53B0A 98631FAD1A2 92118"))
                .isEqualTo(new Ds(60485, 5, 1, DIGEST))
                .isEqualTo(new Ds(60485, 5, 1, DIGEST.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', DS: the key tag is missing.",
        "60485, DS: the algorithm is missing.",
        "60485 5, DS: the digest type is missing.",
        "60485 5 1, DS: the digest is missing.",
        "65536 5 1 ab, DS: the key tag \"65536\" is not a whole number from 0 to 65535.",
        "60485 256 1 ab, DS: the algorithm \"256\" is not a whole number from 0 to 255.",
        "60485 RSASHA1 1 ab, DS: the algorithm \"RSASHA1\" is not a whole number from 0 to 255.",
        "60485 5 1 abc, DS: the digest \"abc\" is not pairs of hexadecimal digits.",
        "60485 5 1 xy, DS: the digest \"xy\" is not pairs of hexadecimal digits.",
        "'60485 5 1 \"\"', DS: the digest is missing.",
    })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.DS, text))
                .withMessage(reason);
    }

    @Test
    void whatDoesNotFitItsFieldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ds(-1, 5, 1, DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ds(1, 256, 1, DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ds(1, 5, -1, DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ds(1, 5, 1, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ds(1, 5, 1, "ab".repeat(65532)))
                .withMessageContaining("65536 octets do not fit");
    }
}
