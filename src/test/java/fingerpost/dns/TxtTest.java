package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TxtTest {
    private static Txt parse(String text) {
        return (Txt) Rdata.parse(RecordType.TXT, text);
    }

    @Test
    void wordsAndQuotedStringsAreReadAsStrings() {
        assertThat(parse("\"v=spf1 -all\"").strings()).containsExactly("v=spf1 -all");
        assertThat(parse("one \"two three\" four").strings()).containsExactly("one", "two three", "four");
        assertThat(parse("\"\"").strings()).containsExactly("");
        assertThat(parse("\"one\"\"two\"").strings()).containsExactly("one", "two");
        assertThat(parse("x").type()).isEqualTo(RecordType.TXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"a\\\"b\"' | 'a\"b'",
                "'\"a\\\\b\"' | 'a\\b'",
                "'a\\ b' | 'a b'",
                "'\"a\\009b\"' | 'a\tb'",
                "'\\000\\255' | '\0\u00ff'",
                "'\"a;b (c)\"' | 'a;b (c)'",
                "'a\\;b' | 'a;b'",
                "'\"\u00e4\"' | '\u00c3\u00a4'",
                "'\"\ud83d\ude00\"' | '\u00f0\u009f\u0098\u0080'",
            })
    void escapesAndLettersOfOtherScriptsSayOctets(String text, String octets) {
        Txt read = parse(text);
        assertThat(read.strings()).containsExactly(octets);
        assertThat(parse(read.text())).isEqualTo(read);
        assertThat(read.text().chars()).allMatch(c -> c >= ' ' && c < 0x7f);
    }

    @Test
    void everyStringIsPrintedInQuotationMarks() {
        assertThat(new Txt(List.of("a", "b c", "d\"e\\f", "\u0007")).text())
                .isEqualTo("\"a\" \"b c\" \"d\\\"e\\\\f\" \"\\007\"");
    }

    @Test
    void anyTextIsHeldAsUtf8InStringsOf255OctetsAndReadAgain() {
        String text = "\u00e4".repeat(200) + "\ud83d\ude00";
        Txt record = Txt.of(text);
        assertThat(record.strings()).extracting(String::length).containsExactly(255, 149);
        assertThat(record.joined()).isEqualTo(text);
        assertThat(Txt.of("").strings()).containsExactly("");
    }

    @Test
    void aLongStringIsSplitWhereItIsRead() {
        Txt read = parse("\"" + "x".repeat(600) + "\"");
        assertThat(read.strings()).extracting(String::length).containsExactly(255, 255, 90);
        assertThat(read.joined()).isEqualTo("x".repeat(600));
    }

    @Test
    void itSendsNobodyOn() {
        assertThat(Txt.of("www.example.org").target()).isEmpty();
        assertThat(Txt.of("x").withTarget(DomainName.ROOT)).isEqualTo(Txt.of("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | TXT: the text is missing.",
                "`\"open` | TXT: a quotation mark is not closed.",
                "`\"open\\\"` | TXT: a quotation mark is not closed.",
                "`v=DMARC1; p=none` | TXT: a zone file gives \";\" a meaning of its own",
                "`a\"b` | TXT: the text: A quotation mark stands inside a word",
                "`a\\` | TXT: the text: A backslash at the end escapes nothing.",
                "`a\\300` | TXT: the text: \\300 is not an octet",
                "`a\\\u00e4` | TXT: the text: A backslash may escape only",
                "`a\u0007` | TXT: a control character stands in the data",
                "`\"a\nb\"` | TXT: a control character stands in the data",
                "`\"\ud83d\"` | TXT: the text: The text \"\\ud83d\" has half of a character",
            })
    void whatIsNotCharacterStringsIsRefused(String text, String reason) {
        String typed = text == null ? "" : text;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(typed))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.getMessage().chars()).allMatch(c -> c >= ' '));
    }

    @Test
    void stringsHoldAtMost255OctetsOneToAChar() {
        assertThat(new Txt(List.of("x".repeat(255))).text()).hasSize(257);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Txt(List.of("x".repeat(256))))
                .withMessageContaining("has 256 octets; at most 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Txt(List.of("\u0100")))
                .withMessageContaining("one to a char");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Txt(List.of()))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Txt.of("\udc00"))
                .withMessageContaining("half of a character");
    }

    @Test
    void aRecordHoldsAtMost65535Octets() {
        List<String> most = Collections.nCopies(255, "x".repeat(255));
        assertThat(new Txt(most).strings()).hasSize(255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Txt(Collections.nCopies(256, "x".repeat(255))))
                .withMessageStartingWith("TXT: 65536 octets do not fit");
    }
}
