package fingerpost.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ActionIdTest {
    @Test
    void noTwoActionsHaveTheSameKey() {
        List<KeyCombination> keys = Stream.of(ActionId.values())
                .flatMap(id -> id.usualKey().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    @Test
    void noTwoActionsOfOneMenuHaveTheSameTitle() {
        List<String> titles = Stream.of(ActionId.values())
                .map(id -> id.menu() + " " + id.title())
                .toList();

        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void noKeyIsALetterAlone() {
        Stream.of(ActionId.values())
                .flatMap(id -> id.usualKey().stream())
                .map(KeyCombination::getName)
                .forEach(key -> assertThat(key).hasSizeGreaterThan(1));
    }

    @Test
    void titlesAreInSentenceCase() {
        for (ActionId id : ActionId.values()) {
            assertThat(id.title().replaceAll("Fingerpost|JSON", "").substring(1))
                    .as(id.name())
                    .doesNotContainPattern("[A-Z]");
        }
    }
}
