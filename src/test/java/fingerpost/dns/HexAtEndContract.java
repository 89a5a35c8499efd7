package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of three numbers and octets written as hexadecimal digits (RFC 4034 section 5.3, RFC 6698 section 2.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HexAtEndContract {
    private static final String OCTETS = "2bb183af5f22588179a53b0a98631fad1a292118";

    private final RecordType type;
    private final List<String> fields;
    private final int firstMax;

    HexAtEndContract(RecordType type, int firstMax, String... fields) {
        this.type = type;
        this.firstMax = firstMax;
        this.fields = List.of(fields);
    }

    abstract Rdata made(int first, int second, int third, String hex);

    private Rdata parse(String text) {
        return Rdata.parse(type, text);
    }

    @Test
    void theFieldsAreReadInTheirOrder() {
        Rdata read = parse("200 5 1 " + OCTETS);
        assertThat(read).isEqualTo(made(200, 5, 1, OCTETS));
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.text()).isEqualTo("200 5 1 " + OCTETS);
        assertThat(read.target()).isEmpty();
    }

    @Test
    void theDigitsMayHaveBlanksAndCapitalsAndAreHeldWithout() {
        assertThat(parse("200 5 1 2BB183AF5F22588179A53B0A 98631FAD1A2 92118"))
                .isEqualTo(made(200, 5, 1, OCTETS))
                .isEqualTo(made(200, 5, 1, OCTETS.toUpperCase(Locale.ROOT)));
    }

    @Test
    void theGenericFormHasTheFirstFieldInItsWidth() {
        String generic = firstMax > 255 ? "\\# 6 1234 05 01 abcd" : "\\# 5 34 05 01 abcd";
        assertThat(parse(generic)).isEqualTo(made(firstMax > 255 ? 0x1234 : 0x34, 5, 1, "abcd"));
    }

    Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "the " + fields.get(0) + " is missing."),
                Arguments.of("1", "the " + fields.get(1) + " is missing."),
                Arguments.of("1 5", "the " + fields.get(2) + " is missing."),
                Arguments.of("1 5 1", "the " + fields.get(3) + " is missing."),
                Arguments.of("1 5 1 \"\"", "the " + fields.get(3) + " is missing."),
                Arguments.of(firstMax + 1 + " 5 1 ab", tooLarge(0, firstMax + 1, firstMax)),
                Arguments.of("1 256 1 ab", tooLarge(1, 256, 255)),
                Arguments.of("1 5 256 ab", tooLarge(2, 256, 255)),
                Arguments.of(
                        "1 RSASHA1 1 ab", "the " + fields.get(1) + " \"RSASHA1\" is not a whole number from 0 to 255."),
                Arguments.of("1 5 1 abc", "the " + fields.get(3) + " \"abc\" is not pairs of hexadecimal digits."),
                Arguments.of("1 5 1 xy", "the " + fields.get(3) + " \"xy\" is not pairs of hexadecimal digits."),
                Arguments.of(
                        "\\# 0", "the octets of the " + fields.get(0) + ": " + width() + " are needed, 0 are left."),
                Arguments.of(
                        "\\# " + width() + " " + "00".repeat(width()),
                        "the octets of the " + fields.get(1) + ": 1 are needed, 0 are left."),
                Arguments.of(
                        "\\# " + (width() + 2) + " " + "00".repeat(width() + 2),
                        "the " + fields.get(3) + " is missing."));
    }

    private int width() {
        return firstMax > 255 ? 2 : 1;
    }

    private String tooLarge(int field, int number, int max) {
        return "the " + fields.get(field) + " \"" + number + "\" is not a whole number from 0 to " + max + ".";
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessage(type + ": " + reason);
    }

    @Test
    void whatDoesNotFitItsFieldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> made(-1, 5, 1, OCTETS));
        assertThatIllegalArgumentException().isThrownBy(() -> made(firstMax + 1, 5, 1, OCTETS));
        assertThatIllegalArgumentException().isThrownBy(() -> made(1, 256, 1, OCTETS));
        assertThatIllegalArgumentException().isThrownBy(() -> made(1, 5, -1, OCTETS));
        assertThatIllegalArgumentException().isThrownBy(() -> made(1, 5, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> made(1, 5, 1, "\uff11\uff12"));
    }

    @Test
    void theLongestDataFitsARecordAndOneOctetMoreDoesNot() {
        int longest = 65535 - width() - 2;
        assertThat(made(1, 5, 1, "ab".repeat(longest)).text()).hasSize("1 5 1 ".length() + 2 * longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(1, 5, 1, "ab".repeat(longest + 1)))
                .withMessageContaining("65536 octets do not fit");
    }
}
