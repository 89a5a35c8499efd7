package fingerpost.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Scenarios added from the outline: empty ones, and those that fit the design. */
@ExtendWith(OnStage.class)
class ScenarioMenuTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @Test
    void aReadyMadeOneIsAddedSelectedAndUndoneInOneStep(FxRobot robot) throws TimeoutException {
        desk.openSample("canary");
        List<Scenario> before = desk.topology().all(Scenario.class);
        choose(robot, "Surge of Visitors");
        Scenario added = desk.topology().all(Scenario.class).getLast();
        assertThat(added.label()).isEqualTo("Surge of Visitors");
        assertThat(added.note()).contains("Look for");
        assertThat(desk.project().selection()).containsExactly(Subject.of(added.id()));
        Desk.onUiThread(() -> desk.project().undo());
        assertThat(desk.topology().all(Scenario.class)).isEqualTo(before);
    }

    @Test
    void theSameOneCanBeAddedAgainUnderAnotherId(FxRobot robot) throws TimeoutException {
        desk.openSample("canary");
        choose(robot, "Surge of Visitors");
        choose(robot, "Surge of Visitors");
        assertThat(desk.topology().all(Scenario.class).stream()
                        .filter(each -> each.label().equals("Surge of Visitors")))
                .hasSize(2);
    }

    @Test
    void anEmptyOneNothingHappensIn(FxRobot robot) throws TimeoutException {
        desk.openSample("canary");
        choose(robot, "Empty scenario");
        assertThat(desk.topology().all(Scenario.class).getLast().happenings()).isEmpty();
    }

    @Test
    void aSelectedOneIsDuplicatedAndDeletedLikeABox(FxRobot robot) {
        desk.openSample("canary");
        Scenario first = desk.topology().all(Scenario.class).getFirst();
        int count = desk.topology().all(Scenario.class).size();
        Desk.onUiThread(() -> desk.project().select(Subject.of(first.id())));
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.DUPLICATE));
        assertThat(desk.topology().all(Scenario.class))
                .hasSize(count + 1)
                .last()
                .satisfies(copy -> assertThat(copy.withId(first.id()).called(first.label(), first.note()))
                        .isEqualTo(first));
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.DELETE));
        assertThat(desk.topology().all(Scenario.class)).hasSize(count).contains(first);
    }

    private void choose(FxRobot robot, String label) throws TimeoutException {
        MenuButton button = robot.lookup("#add-scenario").queryAs(MenuButton.class);
        Desk.onUiThread(() -> button.getOnShowing().handle(new Event(MenuButton.ON_SHOWING)));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> button.getItems().stream().anyMatch(each -> label.equals(each.getText())));
        Desk.onUiThread(() -> {
            button.getItems().stream()
                    .filter(each -> label.equals(each.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
    }
}
