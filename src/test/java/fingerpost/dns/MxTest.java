package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MxTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");
    private static final DomainName MAIL = DomainName.of("mail.example.org");

    @Test
    void preferenceAndExchangeAreReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.MX, "10 mail", ORIGIN);
        assertThat(read).isEqualTo(new Mx(10, MAIL));
        assertThat(read.type()).isEqualTo(RecordType.MX);
        assertThat(read.text()).isEqualTo("10 mail.example.org.");
    }

    @Test
    void theNullExchangeOfRfc7505IsHeld() {
        assertThat(Rdata.parse(RecordType.MX, "0 .", ORIGIN)).isEqualTo(new Mx(0, DomainName.ROOT));
        assertThat(new Mx(0, DomainName.ROOT).text()).isEqualTo("0 .");
    }

    @Test
    void theExchangeIsItsTargetAndCanBeReplaced() {
        assertThat(new Mx(10, MAIL).target()).contains(MAIL);
        assertThat(new Mx(10, MAIL).withTarget(ORIGIN)).isEqualTo(new Mx(10, ORIGIN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', MX: the preference is missing.",
        "10, MX: the exchange is missing.",
        "mail.example.org., MX: the preference \"mail.example.org.\" is not a whole number from 0 to 65535.",
        "65536 mail, MX: the preference \"65536\" is not a whole number from 0 to 65535.",
        "-1 mail, MX: the preference \"-1\" is not a whole number from 0 to 65535.",
        "1e1 mail, MX: the preference \"1e1\" is not a whole number from 0 to 65535.",
        "99999999999999999999 mail, MX: the preference \"99999999999999999999\" is not a whole number from 0 to 65535.",
        "10 mail backup, MX: \"backup\" stands after the end of the data.",
    })
    void whatIsNotAPreferenceAndAnExchangeIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.MX, text))
                .withMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aPreferenceBeyond16BitsIsRefused(int preference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mx(preference, MAIL))
                .withMessage("MX: the preference " + preference + " lies outside 0 to 65535.");
        assertThat(new Mx(65535, MAIL).text()).startsWith("65535 ");
    }
}
