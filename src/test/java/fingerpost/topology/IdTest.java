package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "web-1", "a_b", "example-org"})
    void lettersDigitsHyphensAndUnderscoresMakeAnId(String text) {
        assertThat(Id.of(text)).hasToString(text).isEqualTo(new Id(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "_a", "A", "a b", "a.b", "a/b", "\u00e4", "a\n", "../a"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of(text))
                .withMessageContaining("is not an id; use 1 to 64 of a-z, 0-9, - and _");
    }

    @Test
    void anIdHasAtMost64Characters() {
        assertThat(Id.of("a".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of("a".repeat(65)));
    }

    @ParameterizedTest
    @CsvSource({
        "Web server, web-server",
        "example.org, example-org",
        "B\u00fccher & mehr!, bucher-mehr",
        "--a--, a",
        "\u4e2d\u56fd, item",
        "'', item",
        "'***', item",
    })
    void anIdIsMadeFromWhatAPersonCallsTheThing(String title, String id) {
        assertThat(Id.from(title, _ -> false)).isEqualTo(Id.of(id));
    }

    @Test
    void aTakenIdGetsTheNextNumber() {
        assertThat(Id.from("web", Set.of(Id.of("web"))::contains)).isEqualTo(Id.of("web-2"));
        assertThat(Id.from("web", Set.of(Id.of("web"), Id.of("web-2"), Id.of("web-4"))::contains))
                .isEqualTo(Id.of("web-3"));
    }

    @Test
    void aLongTitleLeavesRoomForTheNumber() {
        Id first = Id.from("x".repeat(500), _ -> false);
        assertThat(Id.from("x".repeat(500), first::equals)).isEqualTo(Id.of(first + "-2"));
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(Id.of("a")).isLessThan(Id.of("b")).isEqualByComparingTo(Id.of("a"));
    }
}
