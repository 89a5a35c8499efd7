package fingerpost.export.octodns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Txt;
import fingerpost.export.Loss.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkedTextTest {
    private static final String STRING = "x".repeat(255);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "v=DKIM1; k=rsa,  v=DKIM1\\; k=rsa, EXACT",
                "say \"hi\" now,   say \"hi\" now,    EXACT",
                "\"first,          \"\"first\",       EXACT",
                "a\\b,             a\\\\b,           EXACT",
                "a\" \"b,          a\"\\032\"b,      APPROXIMATE",
                "a\u00e9,          a\\195\\169,      APPROXIMATE",
            })
    void textsAreEscapedAsOctodnsWantsThem(String text, String written, Status status) {
        Said said = ChunkedText.of(Txt.of(text));
        assertThat(said.value()).isEqualTo(new Yaml.Text(written));
        assertThat(said.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"'ends in \\'", "'a\\;b'"})
    void whatOctodnsNeverFinishesIsRefused(String text) {
        assertThat(ChunkedText.of(Txt.of(text)).status()).isEqualTo(Status.CANNOT);
        assertThat(ChunkedText.of(Txt.of("\\".repeat(100) + "a")).status()).isEqualTo(Status.CANNOT);
    }

    /** Readers join the strings of a record, but the records are not the same. */
    @Test
    void onlyStringsThatOctodnsWouldSplitAlikeAreExact() {
        assertThat(ChunkedText.of(new Txt(List.of(STRING, "rest"))).status()).isEqualTo(Status.EXACT);
        assertThat(ChunkedText.of(new Txt(List.of("first", "rest"))).status()).isEqualTo(Status.APPROXIMATE);
        assertThat(ChunkedText.of(new Txt(List.of(STRING, ""))).status()).isEqualTo(Status.APPROXIMATE);
        assertThat(ChunkedText.of(new Txt(List.of(STRING.replaceFirst("x", ";"), "rest")))
                        .status())
                .isEqualTo(Status.APPROXIMATE);
        assertThat(ChunkedText.of(new Txt(List.of(STRING.replaceFirst("x", "\""))))
                        .status())
                .isEqualTo(Status.APPROXIMATE);
    }
}
