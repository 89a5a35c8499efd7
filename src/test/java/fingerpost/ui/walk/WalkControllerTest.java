package fingerpost.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.WalkStep;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class WalkControllerTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private void walk(FxRobot robot, String url) {
        desk.press("Ctrl+T");
        Desk.onUiThread(() -> robot.lookup("#walk-url").queryAs(TextField.class).setText(url));
        desk.press("Enter");
    }

    private static ListView<WalkStep> list(FxRobot robot, String id) {
        return robot.lookup(id).queryListView();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void theSecondRequestStandsBesideTheFirstWithWhatIsCachedMarked(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        walk(robot, "https://www.example.com/");

        assertThat(list(robot, "#walk-steps").getItems())
                .isNotEmpty()
                .noneMatch(step -> step.outcome() == WalkStep.Outcome.CACHED);
        assertThat(list(robot, "#walk-again").getItems()).anyMatch(step -> step.outcome() == WalkStep.Outcome.CACHED);
        assertThat(text(robot, "#walk-second-cost")).endsWith("cached");
    }

    @Test
    void askingAsAnotherLightsTheWholeWayThatTheirRequestTakes(FxRobot robot) {
        desk.openSample("three-lines");
        desk.press("Ctrl+Alt+A");
        ComboBox<Object> clients = robot.lookup("#walk-clients").queryComboBox();
        Set<List<Subject>> ways = new HashSet<>();

        for (Object each : List.copyOf(clients.getItems())) {
            Desk.onUiThread(() -> clients.setValue(each));
            List<Subject> way = desk.project().pathProperty().get();
            assertThat(way).doesNotHaveDuplicates().hasSizeGreaterThan(4);
            ways.add(way);
        }

        assertThat(ways).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anybodyAsksWithTwoKeysAndItIsSaidWhyTheyGoThere(FxRobot robot) {
        desk.openSample("three-lines");
        desk.press("Ctrl+Alt+A");
        TextField place = robot.lookup("#walk-place").queryComboBox().getEditor();
        Desk.onUiThread(() -> place.setText("China Unicom"));
        desk.press("Enter");

        assertThat(text(robot, "#walk-understood")).isEqualTo("Somebody of the line China Unicom, from 192.0.2.128/25");
        assertThat(text(robot, "#walk-because")).contains("line China Unicom: 192.0.2.128/25 holds");
        assertThat(desk.project().pathProperty().get()).contains(Subject.parse("edge-unicom"));

        Desk.onUiThread(() -> place.setText("Atlantis"));
        desk.press("Enter");
        assertThat(text(robot, "#walk-understood")).contains("is no country, line or network here");

        Desk.onUiThread(() -> place.setText(""));
        ComboBox<Object> families = robot.lookup("#walk-families").queryComboBox();
        Desk.onUiThread(() -> families.setValue(fingerpost.topology.Families.V6));
        assertThat(text(robot, "#walk-conclusion")).isNotBlank().doesNotContain("serves https");
    }

    @Test
    void aStepChosenInTheSecondRequestLightsItsBoxesAndLeavesTheFirst(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        walk(robot, "https://www.example.com/");
        ListView<WalkStep> again = list(robot, "#walk-again");
        WalkStep lit = again.getItems().stream()
                .filter(step -> !step.path().isEmpty())
                .findFirst()
                .orElseThrow();

        Desk.onUiThread(() -> again.getSelectionModel().select(lit));

        assertThat(desk.project().pathProperty().get()).isEqualTo(lit.path());
        assertThat(list(robot, "#walk-steps").getSelectionModel().getSelectedItem())
                .isNull();
    }

    @Test
    void aUrlThatIsNoneIsToldAndNoStepIsLeftFromTheLastOne(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        walk(robot, "https://www.example.com/");
        walk(robot, "https://exa mple/");

        assertThat(list(robot, "#walk-steps").getItems()).isEmpty();
        assertThat(list(robot, "#walk-again").getItems()).isEmpty();
        assertThat(text(robot, "#walk-conclusion")).isNotBlank().doesNotContain("Exception");
        assertThat(text(robot, "#walk-first-cost")).isEmpty();
    }

    @Test
    void theWalkFollowsTheDesignAndForgetsItWithTheProject(FxRobot robot) {
        desk.openSample("load-balancer-by-host");
        walk(robot, "https://www.example.com/");
        String served = text(robot, "#walk-conclusion");

        Desk.onUiThread(
                () -> desk.project().change("Empty it", document -> document.with(fingerpost.topology.Topology.EMPTY)));
        assertThat(text(robot, "#walk-conclusion")).isNotEqualTo(served);

        Desk.onUiThread(() -> desk.project().undo());
        assertThat(text(robot, "#walk-conclusion")).isEqualTo(served);
    }
}
