package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** An empty design says in words and with buttons how to begin. */
@ExtendWith(OnStage.class)
class EmptyHintTest {
    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void begin() {
        desk.press("Ctrl+N");
    }

    private boolean seen(String id) {
        return robot.lookup(id).query().isVisible()
                && robot.lookup(id).query().getParent().isVisible();
    }

    private void fire(String id) {
        Desk.onUiThread(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void aZoneIsAddedByAButtonAndTheButtonsGo() {
        assertThat(seen(".canvas-acts")).isTrue();
        assertThat(seen("#outline-empty")).isTrue();

        fire("#empty-zone");

        assertThat(desk.topology().zones()).hasSize(1);
        assertThat(robot.lookup(".canvas-empty").query().isVisible()).isFalse();
        assertThat(seen("#outline-empty")).isFalse();
        desk.press("Ctrl+Z");
        assertThat(seen(".canvas-acts")).isTrue();
    }

    @Test
    void whatIsInTheClipboardIsPasted() {
        Desk.onUiThread(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "shop.example.com. 300 A 192.0.2.1")));

        fire("#empty-paste");

        assertThat(desk.topology().elements()).isNotEmpty();
    }

    @Test
    void whereTheDrawingIsOnlyShownTheWayToThePaletteIsSaid() {
        desk.press("Alt+3");

        assertThat(seen(".canvas-acts")).isFalse();
        assertThat(robot.lookup(".canvas-hint").queryAs(Labeled.class).getText())
                .contains("Alt+1");
    }

    @Test
    void theServersOfTheProofAreLookedForWhereItsPageIsOpenedByItsTab() {
        TabPane drawer = robot.lookup("#drawer").queryAs(TabPane.class);

        Desk.onUiThread(() -> drawer.getTabs().stream()
                .filter(tab -> tab.getText().equals("Proof"))
                .forEach(drawer.getSelectionModel()::select));

        Desk.until(() -> !robot.lookup("#prove-target")
                .queryAs(ComboBox.class)
                .getItems()
                .isEmpty());
        assertThat(robot.lookup("#prove-empty").queryAs(Labeled.class).getText())
                .contains("Add a zone");
    }
}
