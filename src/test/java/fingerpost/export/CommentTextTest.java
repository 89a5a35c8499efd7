package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CommentTextTest {
    @Test
    void whatCouldEndTheLineBecomesABlank() {
        assertThat(CommentText.of("a\nserver {}\r\u0085\u2028b\0")).isEqualTo("a server {} b");
    }

    @Test
    void whatTurnsTheReadingDirectionIsTakenOut() {
        assertThat(CommentText.of("safe\u202e}live")).isEqualTo("safe }live");
    }

    @Test
    void otherScriptsStay() {
        assertThat(CommentText.of("bücher 中国")).isEqualTo("bücher 中国");
    }

    @Test
    void longTextIsCut() {
        assertThat(CommentText.of("x".repeat(1000))).hasSize(400);
    }

    @Test
    void aSecondTimeChangesNothing() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 5_000; i++) {
            String once = CommentText.of(HostileText.of(random));
            assertThat(CommentText.of(once)).isEqualTo(once);
            assertThat(once.chars()).noneMatch(c -> c < ' ' || c == 0x7f);
        }
    }
}
