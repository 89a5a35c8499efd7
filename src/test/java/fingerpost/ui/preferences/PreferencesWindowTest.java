package fingerpost.ui.preferences;

import static fingerpost.ui.Desk.onUiThread;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.canvas.Grid;
import fingerpost.ui.look.Look;
import fingerpost.ui.look.Theme;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** What a person prefers takes effect at once and is kept. */
@ExtendWith(OnStage.class)
class PreferencesWindowTest {
    @TempDir
    static Path folder;

    private Settings settings;
    private Look look;
    private Keymap keymap;
    private Stage owner;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Label("owner"), 700, 700));
        stage.show();
        owner = stage;
    }

    @BeforeEach
    void open() throws Exception {
        settings = new Settings(
                java.nio.file.Files.createTempDirectory(folder, "s").resolve("settings"));
        keymap = new Keymap(settings);
        onUiThread(() -> {
            look = new Look();
            look.choose(Theme.LIGHT);
            PreferencesWindow.open(owner, settings, look, keymap);
        });
    }

    @AfterEach
    void close() {
        onUiThread(() -> {
            window().close();
            look.choose(Theme.LIGHT);
        });
    }

    private static Stage window() {
        return (Stage) Window.getWindows().stream()
                .filter(each -> each.getProperties().containsKey("fingerpost.preferences"))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T find(Class<T> kind, String id) {
        return kind.cast(window().getScene().lookup("#preferences-" + id));
    }

    private static void press(String key) {
        KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(key);
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean ctrl = keys.getControl() == KeyCombination.ModifierValue.DOWN;
        onUiThread(() -> Event.fireEvent(
                window().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", keys.getCode(), shift, ctrl, false, false)));
    }

    private void chooseKeyOf(String title) {
        onUiThread(() -> {
            ((TabPane) window().getScene().getRoot()).getSelectionModel().select(1);
            window().getScene().getRoot().layout();
        });
        onUiThread(() -> {
            find(TextField.class, "search").setText(title);
            find(ListView.class, "keys").requestFocus();
        });
    }

    private static String said() {
        return find(Label.class, "said").getText();
    }

    @Test
    void itIsOpenedOnce() {
        onUiThread(() -> PreferencesWindow.open(owner, settings, look, keymap));
        assertThat(Window.getWindows())
                .filteredOn(each -> each.getProperties().containsKey("fingerpost.preferences"))
                .hasSize(1);
    }

    @Test
    void looksChangeAtOnceAndAreWornAtTheNextStart() {
        onUiThread(() -> {
            find(ComboBox.class, "theme").getSelectionModel().select(3);
            find(Slider.class, "text").setValue(120);
            find(CheckBox.class, "still").setSelected(true);
        });

        assertThat(window().getScene().getStylesheets()).anyMatch(each -> each.endsWith("high-contrast.css"));
        assertThat(look.isStill()).isTrue();
        onUiThread(() -> {
            Look next = new Look();
            new Preferences(settings, next).wear();
            assertThat(List.of(next.theme(), next.textSize(), next.isStill()))
                    .containsExactly(Theme.HIGH_CONTRAST, 120, true);
            next.choose(Theme.LIGHT);
        });
    }

    @Test
    void theGridThatIsChosenIsThatOfTheDrawing() {
        assertThat(Preferences.grid(settings)).isEqualTo(Grid.USUAL);
        onUiThread(() -> {
            find(ComboBox.class, "grid").getSelectionModel().select(1);
            find(CheckBox.class, "snap").setSelected(false);
        });
        assertThat(Preferences.grid(settings)).isEqualTo(new Grid(16, false));
        onUiThread(() -> find(ComboBox.class, "grid").getSelectionModel().select(0));
        assertThat(settings.find("grid")).isEmpty();
    }

    @Test
    void onlyAnAddressIsKeptAsTheUsualResolver() {
        onUiThread(() -> find(TextField.class, "resolver").setText("192.0.2.53"));
        assertThat(settings.find("resolver")).contains("192.0.2.53");
        onUiThread(() -> find(TextField.class, "resolver").setText("192.0.2"));
        assertThat(settings.find("resolver")).contains("192.0.2.53");
        assertThat(find(Label.class, "resolver-note").getText()).contains("no address");
        onUiThread(() -> find(TextField.class, "resolver").clear());
        assertThat(settings.find("resolver")).isEmpty();
    }

    @Test
    void anActionGetsTheKeyThatIsPressed() {
        chooseKeyOf("Save as");
        press("Enter");
        assertThat(said()).startsWith("Press the new key");
        press("Ctrl+F12");

        assertThat(keymap.text(ActionId.SAVE_AS)).isEqualTo("Ctrl+F12");
        assertThat(said()).isEqualTo("Save as… is Ctrl+F12 now.");
    }

    @Test
    void aKeyThatIsTakenIsToldByNameAndTakenOverByOneKey() {
        chooseKeyOf("Save as");
        press("Enter");
        press("Ctrl+O");
        assertThat(said()).contains("Ctrl+O belongs to Open…");
        assertThat(keymap.text(ActionId.OPEN)).isEqualTo("Ctrl+O");
        onUiThread(find(Button.class, "take")::fire);

        assertThat(keymap.text(ActionId.SAVE_AS)).isEqualTo("Ctrl+O");
        assertThat(keymap.key(ActionId.OPEN)).isEmpty();
    }

    @Test
    void aLetterIsRefusedAndEscapeKeepsTheOldKey() {
        chooseKeyOf("Save as");
        press("Enter");
        press("K");
        assertThat(said()).contains("letter");
        press("Esc");

        assertThat(keymap.isUsual(ActionId.SAVE_AS)).isTrue();
        assertThat(said()).isEqualTo("The key was not changed.");
        assertThat(window().isShowing()).isTrue();
    }

    @Test
    void aKeyIsFoundByWhatItIs() {
        chooseKeyOf("ctrl+shift+s");
        assertThat((Object) find(ListView.class, "keys").getItems())
                .hasToString("[" + KeyRow.of(ActionId.SAVE_AS, keymap) + "]");
    }
}
