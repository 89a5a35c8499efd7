package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Background;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the keys do on the screen of live names, and what they bring back in the next window. */
@ExtendWith(OnStage.class)
class DiagnoseKeysTest {
    private final FakeNet net = FakeNet.ofExampleCom();
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Desk second;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, background, net);
    }

    private void askAndWait() {
        desk.press("Alt+2");
        Desk.onUiThread(() -> {
            ComboBox<fingerpost.ui.diagnose.Start.Kind> kinds =
                    robot.lookup("#diagnose-start").queryComboBox();
            kinds.setValue(fingerpost.ui.diagnose.Start.Kind.OTHER_ROOT);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(FakeNet.ROOT);
            robot.lookup("#diagnose-name").queryAs(TextField.class).setText("www.example.com");
        });
        desk.press("Enter");
        Desk.until(() -> background.running().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Down, Up", "Right, Left", "End, Home"})
    void theArrowsGoFromServerToServerOnTheLadder(String onward, String back) {
        askAndWait();
        int last = chosenStep();
        Desk.onUiThread(() -> robot.lookup("#rung-" + (last + 1)).query().requestFocus());

        desk.press(back);
        int before = chosenStep();
        assertThat(before).isLessThan(last);
        desk.press(onward);

        int after = chosenStep();
        assertThat(after).isGreaterThan(before);
        assertThat(robot.lookup("#rung-" + (after + 1)).query().isFocused()).isTrue();
        assertThat(robot.lookup(".rung").queryAllAs(RungButton.class))
                .filteredOn(RungButton::isFocusTraversable)
                .hasSize(1);
    }

    private int chosenStep() {
        return robot.lookup("#diagnose-steps")
                .queryTableView()
                .getSelectionModel()
                .getSelectedIndex();
    }

    @Test
    void aStepAndAFindingAreCopiedByTheKey() {
        net.delegate("192.0.2.2", "example.com.", "ns2.example.com.", "192.0.2.4")
                .refuse("192.0.2.4");
        askAndWait();
        Node steps = robot.lookup("#diagnose-steps").query();
        Desk.onUiThread(steps::requestFocus);
        desk.press("Ctrl+C");
        assertThat(clipboard()).contains("198.51.100.80");

        ListView<?> findings = robot.lookup("#diagnose-findings").queryListView();
        Desk.onUiThread(() -> {
            findings.getSelectionModel().select(0);
            findings.requestFocus();
        });
        desk.press("Ctrl+C");

        assertThat(clipboard()).contains("\nSource: ", "\ndig @192.0.2.4");
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void whatWasAskedBeforeIsInTheNextWindowAndIsAskedAnewByOneKey() {
        askAndWait();
        int before = net.asked();
        Desk.onUiThread(() -> second = new Desk(new Stage(), background, net, desk.settings()));
        second.press("Alt+2");
        ListView<Past<?>> list =
                robot.from(second.root()).lookup("#diagnose-history").queryListView();

        Desk.onUiThread(() -> list.getSelectionModel().select(0));

        Label said = robot.from(second.root()).lookup("#diagnose-headline").queryAs(Label.class);
        assertThat(said.getText()).startsWith("www.example.com A was asked on");
        assertThat(net.asked()).isEqualTo(before);
        second.press("F9");
        Desk.until(() -> background.running().isEmpty() && list.getItems().size() == 2);
        assertThat(said.getText()).isEqualTo("www.example.com has 2 A records.");
    }
}
