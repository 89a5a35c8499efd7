package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {
    private static Wrapped in(String text, double width, double height) {
        return Wrapped.of(text, width, height, 20, 30);
    }

    @Test
    void whatFitsStandsOnOneLineAtTheLargestSize() {
        assertThat(in("edge", 200, 60)).isEqualTo(new Wrapped(java.util.List.of("edge"), 30));
    }

    @Test
    void aLongTitleBreaksAfterSpacesAndDots() {
        assertThat(in("Clients at Telecom", 140, 80).lines()).containsExactly("Clients at", "Telecom");
        assertThat(in("www.example.com", 140, 60).lines()).containsExactly("www.", "example.com");
    }

    @Test
    void itShrinksBeforeItIsCut() {
        Wrapped shrunk = in("Edge in Telecom's network", 200, 56);
        assertThat(shrunk.size()).isBetween(20.0, 29.0);
        assertThat(String.join(" ", shrunk.lines())).isEqualTo("Edge in Telecom's network");
    }

    @ParameterizedTest
    @CsvSource({
        "a very long title of many words that no box could hold, 140, 60",
        "onewordwithoutanybreakatall, 140, 60",
        "x.y, 5, 5",
        "'', 140, 60"
    })
    void nothingLeavesItsRoom(String text, double width, double height) {
        Wrapped wrapped = in(text, width, height);
        assertThat(wrapped.lines()).isNotEmpty();
        assertThat(wrapped.height()).isLessThanOrEqualTo(Math.max(height, wrapped.leading()));
        for (String line : wrapped.lines()) {
            assertThat(line.length() <= 1 || Face.STRONG.width(line, wrapped.size()) <= width)
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void whatIsCutSaysSo() {
        assertThat(in("onewordwithoutanybreakatall", 140, 60).lines())
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(in("one two three four five six seven eight", 140, 60)
                        .lines()
                        .getLast())
                .endsWith("…");
    }
}
