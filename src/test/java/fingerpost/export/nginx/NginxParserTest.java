package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case was tried with {@code nginx -t} of 1.22.1. */
class NginxParserTest {
    private static List<Node> parse(String text) {
        return NginxText.parse(text);
    }

    @Test
    void wordsEndAtBlanksSemicolonsAndBraces() {
        assertThat(parse("a  b\tc;d{e f;}\r\ng;"))
                .containsExactly(
                        Directive.of("a", "b", "c"),
                        Directive.block("d", List.of(), List.of(Directive.of("e", "f"))),
                        Directive.of("g"));
    }

    @Test
    void bothQuotationMarksHoldAnythingButThemselves() {
        assertThat(parse("a \"b; {'c'}\" 'd \"e\" # f';"))
                .containsExactly(Directive.of("a", "b; {'c'}", "d \"e\" # f"));
    }

    @Test
    void aBackslashEscapesQuotationMarksItselfAndThreeLetters() {
        assertThat(parse("a \"\\\"\\\\\\n\\t\\r\\x\" b\\\"c;"))
                .containsExactly(Directive.of("a", "\"\\\n\t\r\\x", "b\"c"));
    }

    @Test
    void aBraceAfterADollarSignBelongsToTheWord() {
        assertThat(parse("return 200 ${dollar}5;")).containsExactly(Directive.of("return", "200", "${dollar}5"));
    }

    @Test
    void aNumberSignStartsACommentOnlyAtTheStartOfAWord() {
        assertThat(parse("# one\na b#c; # two\n"))
                .containsExactly(new Remark("one"), Directive.of("a", "b#c"), new Remark("two"));
        assertThat(parse("a # within\n b;")).containsExactly(Directive.of("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a;\n;` | 2 | an unexpected \";\"",
                "`{ a; }` | 1 | an unexpected \"{\"",
                "`a;\n}` | 2 | an unexpected \"}\"",
                "`a { b; c }` | 1 | an unexpected \"}\"",
                "`a {\n b;\n` | 3 | the file ends within",
                "`a b` | 1 | the file ends within",
                "`a \"b;\n` | 2 | a quotation mark is not closed",
                "`a \"b\"c;` | 1 | something stands right behind",
            })
    void whatNginxRefusesIsRefusedWithItsLine(String text, int line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text))
                .withMessageStartingWith("nginx would refuse line " + line + ": ")
                .withMessageContaining(reason);
    }
}
