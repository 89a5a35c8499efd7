package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The {0} of {1}. | The A of b. | A,b",
                "{0} {1} names {2} | a.b MX names c | a.b,MX,c",
                "{0} of {1} | a of b of c | a,b of c",
                "{0} to {1}. {2}. | a to b. to c. d. | a,b,to c. d",
                "Fix {0} | Fix ' ' | ' '"
            })
    void valuesStandBetweenTheFixedWordsAndAreShort(String english, String sentence, String values) {
        assertThat(Template.of(english, "").values(sentence.replace("'", "")))
                .hasValue(List.of(values.replace("'", "").split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fix {0}. | Fix it",
                "Fix {0}. | Mend it.",
                "{0} of {1}. | a in b.",
                "ab{0}ba | aba",
                "{0} of {1} of b | a of b",
                "The zone. | The zone. Or not."
            })
    void anotherSentenceHasNoValues(String english, String sentence) {
        assertThat(Template.of(english, "").values(sentence)).isEmpty();
    }

    @Test
    void theOtherLanguageHasItsOwnOrderAndMayLeaveAPlaceOut() {
        Template template = Template.of("{0} of {1} at {2}", "{1+}: $ {0}");
        assertThat(template.filled(List.of("a", "b", "c"), String::toUpperCase)).isEqualTo("B: $ a");
    }
}
