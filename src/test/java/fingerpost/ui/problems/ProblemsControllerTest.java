package fingerpost.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Finding;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class ProblemsControllerTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    private TableView<Finding> opened(FxRobot robot) {
        desk.openSample("wrong-two-cnames");
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());
        return robot.lookup("#problems").queryTableView();
    }

    @Test
    void theWorstStandsFirst(FxRobot robot) {
        assertThat(opened(robot).getItems()).isSortedAccordingTo(Comparator.comparing(Finding::severity));
    }

    @Test
    void choosingOneSelectsItsBox(FxRobot robot) {
        TableView<Finding> table = opened(robot);
        Desk.onUiThread(() -> table.getSelectionModel().select(0));

        assertThat(desk.project().selection())
                .containsExactly(table.getItems().getFirst().subject().node());
    }

    @Test
    void afterTheLastComesTheFirstAndBeforeTheFirstTheLast(FxRobot robot) {
        TableView<Finding> table = opened(robot);
        int count = table.getItems().size();

        desk.press("Shift+F8");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(count - 1);
        desk.press("F8");
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void aRepairIsOneStepOfUndo(FxRobot robot) {
        TableView<Finding> table = opened(robot);
        var before = desk.topology();
        Finding mendable = table.getItems().stream()
                .filter(each -> each.repair().isPresent())
                .findFirst()
                .orElseThrow();
        Desk.onUiThread(() -> table.getSelectionModel().select(mendable));

        desk.press("Alt+Enter");
        assertThat(desk.topology()).isNotEqualTo(before);
        assertThat(desk.project().undoNameProperty().get())
                .contains(mendable.repair().orElseThrow().name());

        Desk.onUiThread(() -> desk.project().undo());
        assertThat(desk.topology()).isEqualTo(before);
        assertThat(desk.project().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aPersonWhoSpeaksGermanReadsThemAndUndoesThemInGerman(FxRobot robot) {
        Speech.speak(Language.GERMAN);
        TableView<Finding> table = opened(robot);
        Finding second = table.getItems().getFirst();

        assertThat(table.getColumns().get(1).getCellData(second))
                .asString()
                .contains(" hat 2 CNAMEs. Ein Name kann nur für einen anderen Namen stehen;");
        Desk.onUiThread(() -> table.getSelectionModel().select(second));
        assertThat(robot.lookup(".inspector-finding").<Label>query().getText()).contains(" hat 2 CNAMEs. ");

        desk.press("Alt+Enter");
        assertThat(desk.project().undoNameProperty().get().orElseThrow()).startsWith("Nur den ersten CNAME von ");
    }
}
