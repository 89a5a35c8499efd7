package fingerpost.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeymapTest {
    private static final KeyCombination FREE = KeyCombination.valueOf("Shortcut+Alt+F7");

    @TempDir
    Path folder;

    private Keymap keymap;

    @BeforeEach
    void begin() {
        keymap = again();
    }

    private Keymap again() {
        return new Keymap(new Settings(folder.resolve("settings")));
    }

    private static Optional<KeyCombination> key(String text) {
        return Optional.of(KeyCombination.valueOf(text));
    }

    @Test
    void aKeyThatWasPutIsThereTheNextTime() {
        keymap.put(ActionId.SAVE, Optional.of(FREE));
        keymap.put(ActionId.OPEN, Optional.empty());

        assertThat(again().key(ActionId.SAVE)).contains(FREE);
        assertThat(again().key(ActionId.OPEN)).isEmpty();
        assertThat(again().isUsual(ActionId.SAVE)).isFalse();
        assertThat(again().owner(FREE)).contains(ActionId.SAVE);
    }

    @Test
    void aKeyThatIsTakenOverIsTheOthersNoMore() {
        keymap.put(ActionId.SAVE, key("Shortcut+O"));

        assertThat(keymap.key(ActionId.OPEN)).isEmpty();
        assertThat(again().key(ActionId.OPEN)).isEmpty();
        keymap.reset(ActionId.OPEN);
        assertThat(keymap.key(ActionId.OPEN)).isEqualTo(key("Shortcut+O"));
        assertThat(keymap.key(ActionId.SAVE)).isEmpty();
    }

    @Test
    void resettingAllLeavesNothingBehind() {
        keymap.put(ActionId.SAVE, key("Shortcut+O"));
        keymap.resetAll();

        assertThat(Stream.of(ActionId.values()).allMatch(again()::isUsual)).isTrue();
        assertThat(again().key(ActionId.SAVE)).isEqualTo(ActionId.SAVE.usualKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "Ctrl+", "K", "Tab", "Shift+A", "Shortcut+Left"})
    void aKeptKeyThatIsNoneIsTheUsualOne(String text) {
        new Settings(folder.resolve("settings")).remember("key.SAVE", text);
        assertThat(again().key(ActionId.SAVE)).isEqualTo(ActionId.SAVE.usualKey());
    }

    @Test
    void twoActionsNeverHaveOneKeyWhateverWasKept() {
        Settings edited = new Settings(folder.resolve("settings"));
        edited.remember("key.SAVE", "Shortcut+O");
        edited.remember("key.PLAN", "Shortcut+Alt+F7");
        edited.remember("key.COMPARE", "Shortcut+Alt+F7");

        assertThat(Stream.of(ActionId.values()).flatMap(id -> again().key(id).stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"A, letter", "Shift+5, letter", "Space, moves", "Ctrl+Down, moves", "Shift+Tab, moves"})
    void keysThatMeanSomethingEverywhereAreRefusedInWords(String key, String word) {
        assertThat(Keymap.refusal(KeyCombination.valueOf(key)).orElseThrow()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F7", "Shift+F7", "Ctrl+A", "Alt+7", "Delete", "Meta+K"})
    void keysThatAreHeldTogetherOrStandForThemselvesAreNot(String key) {
        assertThat(Keymap.refusal(KeyCombination.valueOf(key))).isEmpty();
    }

    @Test
    void everyUsualKeyCouldBeChosen() {
        assertThat(Stream.of(ActionId.values())
                        .flatMap(id -> id.usualKey().stream())
                        .filter(key -> Keymap.refusal(key).isPresent()))
                .isEmpty();
    }
}
