package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaaTest {
    private static Caa parse(String text) {
        return (Caa) Rdata.parse(RecordType.CAA, text);
    }

    @Test
    void flagsTagAndValueAreReadAndTheValueIsPrintedInQuotationMarks() {
        assertThat(parse("0 issue \"ca.example.net\"")).isEqualTo(new Caa(0, "issue", "ca.example.net"));
        assertThat(parse("0 issue ca.example.net")).isEqualTo(new Caa(0, "issue", "ca.example.net"));
        assertThat(parse("128 iodef mailto:security@example.org").text())
                .isEqualTo("128 iodef \"mailto:security@example.org\"");
        assertThat(parse("0 issue \";\"").value()).isEqualTo(";");
        assertThat(parse("0 issue \"\"").value()).isEmpty();
        assertThat(parse("0 issue \"\"").type()).isEqualTo(RecordType.CAA);
    }

    @Test
    void theTagIsHeldInLowerCaseAndTheValueAsItIs() {
        assertThat(parse("0 IssueWild CA.Example.Net")).isEqualTo(new Caa(0, "issuewild", "CA.Example.Net"));
    }

    @Test
    void theValueMayHoldAnyOctet() {
        Caa record = new Caa(0, "iodef", "a\"b\\c\0\u00ff d");
        assertThat(record.text()).isEqualTo("0 iodef \"a\\\"b\\\\c\\000\\255 d\"");
        assertThat(parse(record.text())).isEqualTo(record);
    }

    @Test
    void itSendsNobodyOn() {
        assertThat(parse("0 issue ca.example.net").target()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | CAA: the flag octet is missing.",
                "0 | CAA: the tag is missing.",
                "0 issue | CAA: the value is missing.",
                "256 issue x | CAA: the flag octet \"256\" is not a whole number from 0 to 255.",
                "0 is-sue x | CAA: the tag \"is-sue\" is not letters and digits.",
                "0 \"\" x | CAA: the tag \"\" is not letters and digits.",
                "0 i\u00fc x | CAA: the tag \"i\u00fc\" is not letters and digits.",
                "0 \u212a x | CAA: the tag \"\u212a\" is not letters and digits.",
                "0 issue x y | CAA: \"y\" stands after the end of the data.",
            })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessage(reason);
    }

    @Test
    void whatDoesNotFitItsFieldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Caa(-1, "issue", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caa(0, "x".repeat(256), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caa(0, "issue", "\u0100"));
        assertThat(new Caa(0, "issue", "x".repeat(65528)).value()).hasSize(65528);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caa(0, "issue", "x".repeat(65529)))
                .withMessageContaining("65536 octets do not fit");
    }
}
