package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueTest {
    private static final RecordType PRIVATE = new RecordType(65280);
    private static final RecordType NAPTR = RecordType.of("NAPTR");

    @Test
    void theGenericFormOfRfc3597IsReadForTypesWithAndWithoutAMnemonic() {
        for (RecordType type : new RecordType[] {PRIVATE, NAPTR}) {
            Rdata read = Rdata.parse(type, "\\# 4 0A000001");
            assertThat(read).isEqualTo(new Opaque(type, "0a000001"));
            assertThat(read.type()).isEqualTo(type);
            assertThat(read.text()).isEqualTo("\\# 4 0a000001");
            assertThat(read.target()).isEmpty();
        }
    }

    @Test
    void theOctetsMayHaveBlanksBetweenThem() {
        assertThat(Rdata.parse(PRIVATE, "\\#  4 0a 0000\t01")).isEqualTo(new Opaque(PRIVATE, "0a000001"));
    }

    @Test
    void noOctetsAreData() {
        assertThat(Rdata.parse(PRIVATE, "\\# 0")).isEqualTo(new Opaque(PRIVATE, ""));
        assertThat(new Opaque(PRIVATE, "").text()).isEqualTo("\\# 0");
    }

    @ParameterizedTest
    @CsvSource({
        "'', TYPE65280: the data is missing.",
        "hello, TYPE65280: write its data in the generic form \\# LENGTH HEX (RFC 3597 section 5).",
        "'\"\\#\" 1 00', TYPE65280: write its data in the generic form \\# LENGTH HEX (RFC 3597 section 5).",
        "\\#, TYPE65280: the length is missing.",
        "\\# x 00, TYPE65280: the length \"x\" is not a whole number from 0 to 65535.",
        "\\# 65536 00, TYPE65280: the length \"65536\" is not a whole number from 0 to 65535.",
        "\\# 2, TYPE65280: the data is missing.",
        "\\# 2 00, 'TYPE65280: the length says 2 octets, but 1 follow.'",
        "\\# 1 0000, 'TYPE65280: the length says 1 octets, but 2 follow.'",
        "\\# 0 00, TYPE65280: \"00\" stands after the end of the data.",
        "\\# 1 0g, TYPE65280: the data \"0g\" is not pairs of hexadecimal digits.",
    })
    void whatIsNotTheGenericFormIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(PRIVATE, text))
                .withMessage(reason);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RecordType#wellKnown")
    void aTypeWithARecordOfItsOwnIsNotHeldAsOctets(RecordType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opaque(type, "00"))
                .withMessage(type + ": its data has a record of its own, so it is not held as octets.");
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 128, 249, 251, 252, 255})
    void typesOfQuestionsAndMessagesHaveNoData(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opaque(new RecordType(code), "00"))
                .withMessageContaining("no zone has such a record");
    }

    @Test
    void octetsThatAreNotPairsOrTooManyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opaque(PRIVATE, "abc"))
                .withMessageContaining("\"abc\"");
        assertThat(new Opaque(PRIVATE, "AB").hex()).isEqualTo("ab");
        assertThat(new Opaque(PRIVATE, "00".repeat(65535)).text()).startsWith("\\# 65535 00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opaque(PRIVATE, "00".repeat(65536)))
                .withMessageContaining("65536 octets do not fit");
    }
}
