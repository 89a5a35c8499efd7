package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`www` | `\"www\"`",
                "`b\u00fccher \u4e2d\u56fd \ud83d\ude00` | `\"b\u00fccher \u4e2d\u56fd \ud83d\ude00\"`",
                "`a\nb\tc\0` | `\"a\\u000ab\\u0009c\\u0000\"`",
                "`a\u202eb\u200b` | `\"a\\u202eb\\u200b\"`",
                "`\ud83d` | `\"\\ud83d\"`",
                "`\u2028\u00a0\ue000` | `\"\\u2028\\u00a0\\ue000\"`",
                "`\u007f\u0085` | `\"\\u007f\\u0085\"`",
            })
    void whatCannotBeSeenIsWrittenOut(String text, String shown) {
        assertThat(Quoted.of(text)).isEqualTo(shown);
    }

    @Test
    void longTextIsCutWhereAReaderHasSeenEnough() {
        assertThat(Quoted.of("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Quoted.of("x".repeat(1_000_000))).isEqualTo("\"" + "x".repeat(80) + "...\"");
        assertThat(Quoted.of("")).isEqualTo("\"\"");
    }

    @Test
    void halvesOfCharactersAreFound() {
        assertThat(Quoted.hasHalfCharacters("a\ud83d\ude00")).isFalse();
        assertThat(Quoted.hasHalfCharacters("a\ud83d")).isTrue();
        assertThat(Quoted.hasHalfCharacters("\ude00\ud83d")).isTrue();
    }
}
