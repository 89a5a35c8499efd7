package fingerpost.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.search.Match.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
    @ParameterizedTest
    @CsvSource({
        "zoom, Zoom in, PREFIX, '{0, 1, 2, 3}'",
        "'ZOOM IN', Zoom in, PREFIX, '{0, 1, 2, 3, 5, 6}'",
        "in, Zoom in, WORD_STARTS, '{5, 6}'",
        "wex, www.example.com, WORD_STARTS, '{0, 4, 5}'",
        "ann, all anns, WORD_STARTS, '{4, 5, 6}'",
        "ama, a.maple.ma, WORD_STARTS, '{0, 2, 3}'",
        "oo, Zoom in, SUBSEQUENCE, '{1, 2}'",
        "zmn, Zoom in, SUBSEQUENCE, '{0, 3, 6}'",
        "ac, aabxc xac, SUBSEQUENCE, '{7, 8}'",
        "ace, aabcde, SUBSEQUENCE, '{1, 3, 5}'",
    })
    void theLettersAreFoundWhereTheyStandBest(String typed, String text, How how, String letters) {
        Match match = Match.of(typed, text).orElseThrow();

        assertThat(match.how()).isEqualTo(how);
        assertThat(match.letters()).hasToString(letters);
    }

    @ParameterizedTest
    @CsvSource({"x, Zoom in", "niz, Zoom in", "zooom, Zoom in", "a, ''"})
    void lettersThatAreMissingOrInAnotherOrderAreNoMatch(String typed, String text) {
        assertThat(Match.of(typed, text)).isEmpty();
    }

    @Test
    void manyEqualLettersTakeNoTime() {
        String text = "a-".repeat(60);

        assertThat(Match.of("a".repeat(60), text).orElseThrow().how()).isEqualTo(How.WORD_STARTS);
        assertThat(Match.of("a".repeat(61), text)).isEmpty();
        assertThat(Match.of("a".repeat(40) + "b", text + "xb").orElseThrow().how())
                .isEqualTo(How.SUBSEQUENCE);
    }
}
