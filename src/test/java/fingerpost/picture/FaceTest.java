package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void textThatFitsStaysAsItIs() {
        assertThat(Face.REGULAR.fitted("www.example.com", 12, 500)).isEqualTo("www.example.com");
    }

    @Test
    void longerTextIsCutToTheWidthWithAnEllipsis() {
        String text = "a.very.long.name.that.goes.on.and.on.example.com";
        for (int width = 20; width < 200; width += 7) {
            String fitted = Face.STRONG.fitted(text, 12, width);
            assertThat(fitted).endsWith("…");
            assertThat(Face.STRONG.width(fitted, 12)).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void theStrongCutIsWider() {
        assertThat(Face.STRONG.width("example", 12)).isGreaterThan(Face.REGULAR.width("example", 12));
    }

    @Test
    void itSaysWhichLettersItLacks() {
        assertThat(Face.REGULAR.shows("München Ελλάδα Москва")).isTrue();
        assertThat(Face.REGULAR.shows("例子")).isFalse();
        assertThat(Face.REGULAR.width("例子", 12)).isGreaterThan(0);
    }
}
