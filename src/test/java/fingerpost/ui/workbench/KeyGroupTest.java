package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyGroupTest {
    @TempDir
    Path folder;

    private static KeyGroup group(String title, int lines) {
        return new KeyGroup(title, Collections.nCopies(lines, new KeyGroup.Line("F1", title)));
    }

    @Test
    void everyKeyOfTheRegistryIsListedAsItIsNow() {
        Keymap keymap = new Keymap(new Settings(folder.resolve("settings")));
        Actions actions = new Actions(keymap);
        Stream.of(ActionId.values()).forEach(id -> actions.define(id, () -> {}));
        keymap.put(ActionId.SAVE, Optional.of(KeyCombination.valueOf("Ctrl+F11")));
        keymap.put(ActionId.OPEN, Optional.empty());
        String text = KeyGroup.text(KeyGroup.of(actions));

        assertThat(text).contains("Ctrl+F11", "Save", "On the drawing").doesNotContain("Open…");
        Stream.of(ActionId.values())
                .filter(id -> keymap.key(id).isPresent())
                .forEach(id -> assertThat(text)
                        .containsPattern("(?m)^  " + java.util.regex.Pattern.quote(keymap.text(id)) + " +"
                                + java.util.regex.Pattern.quote(id.title()) + "$"));
    }

    @ParameterizedTest
    @CsvSource({"5 5 5 5, 2, 2", "10 1 1 1, 2, 2", "1 1 1 1, 9, 4", "3 9 3, 1, 1"})
    void groupsStayWholeAndInOrderInAsManyColumnsAsThereIsRoomFor(String sizes, int most, int columns) {
        List<KeyGroup> groups = Stream.of(sizes.split(" ", -1))
                .map(size -> group("g" + size, Integer.parseInt(size)))
                .toList();
        List<List<KeyGroup>> laid = KeyGroup.columns(groups, most);

        assertThat(laid).hasSizeLessThanOrEqualTo(most).hasSize(columns);
        assertThat(laid.stream().flatMap(List::stream)).containsExactlyElementsOf(groups);
    }

    @Test
    void nothingIsLaidOutAsNothing() {
        assertThat(KeyGroup.columns(List.of(), 3)).isEmpty();
    }

    @Test
    void aSearchKeepsTheLinesThatHoldItAndWholeGroupsOfThatName() {
        List<KeyGroup> groups = IntStream.range(0, 2)
                .mapToObj(i -> new KeyGroup(
                        "Menu " + i,
                        List.of(new KeyGroup.Line("Ctrl+" + i, "Open"), new KeyGroup.Line("F" + i, "Close"))))
                .toList();

        assertThat(KeyGroup.matching(groups, "ctrl+1"))
                .containsExactly(new KeyGroup("Menu 1", List.of(new KeyGroup.Line("Ctrl+1", "Open"))));
        assertThat(KeyGroup.matching(groups, "menu 0")).containsExactly(groups.getFirst());
        assertThat(KeyGroup.matching(groups, "xyz")).isEmpty();
    }
}
