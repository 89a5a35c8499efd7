package fingerpost.export.caddyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaddyfileTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"plain,plain", "two words,\"two words\"", "say \"x\",`say \"x\"`", "a\\b`,\"a\\b`\""})
    void aWordIsWrittenInTheMarksThatSuitIt(String word, String written) {
        assertThat(CaddyfileText.quoted(word)).isEqualTo(written);
        assertThat(CaddyfileParser.words(written)).containsExactly(word);
    }

    @Test
    void commentsBlocksAndLinesAreReadAsCaddyDoes() {
        Caddyfile file = CaddyfileText.parse("# head\n:80 { # not head\n\trespond \"a\nb\" 200\n\n}\n");
        assertThat(file)
                .isEqualTo(new Caddyfile(
                        " head",
                        List.of(Directive.of(List.of(":80"), List.of(Directive.of("respond", "a\nb", "200"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":80 {",
                ":80 {\n\tabort",
                "}",
                ":80 } x",
                ":80 { abort }",
                "respond \"x",
                "respond \"x\"y",
                "a \\b",
                "a {$B}"
            })
    void whatCaddyWouldTakeOtherwiseIsRefused(String text) {
        assertThatThrownBy(() -> CaddyfileText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line");
    }
}
