package fingerpost.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.shared.Settings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class TourTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
        stage.setWidth(1000);
        stage.setHeight(700);
    }

    @Test
    void fiveStepsByKeysThroughASampleAreRememberedAndNotOfferedAgain(FxRobot robot) {
        Desk.onUiThread(
                () -> robot.lookup("#tour-link").queryAs(Hyperlink.class).fire());
        assertThat(desk.topology().elements()).isNotEmpty();
        for (int i = 1; i <= 5; i++) {
            assertThat(said(robot, "#tour-count")).isEqualTo(i + " of 5");
            Desk.onUiThread(() -> desk.root().layout());
            Bounds bubble = robot.lookup("#tour-bubble").query().localToScene(bounds(robot, "#tour-bubble"));
            assertThat(desk.root().getLayoutBounds().contains(bubble)).isTrue();
            desk.press(i % 2 == 0 ? "Enter" : "Right");
        }
        assertThat(shown(robot)).isFalse();
        assertThat(remembered()).isTrue();
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.WELCOME));
        assertThat(robot.lookup("#tour-line").query().isVisible()).isFalse();
    }

    @Test
    void leftGoesBackAndEscapeSkipsTheRest(FxRobot robot) {
        tour();
        desk.press("Right");
        desk.press("Left");
        assertThat(said(robot, "#tour-count")).isEqualTo("1 of 5");
        desk.press("Esc");
        assertThat(shown(robot)).isFalse();
        assertThat(remembered()).isTrue();
    }

    @Test
    void aControlThatIsNotThereIsPassedOver(FxRobot robot) {
        desk.openSample("canary");
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.DRAWER));
        tour();
        desk.press("Right");
        desk.press("Right");
        desk.press("Right");
        assertThat(said(robot, "#tour-count")).isEqualTo("5 of 5");
        assertThat(said(robot, "#tour-next")).isEqualTo("Done");
    }

    @Test
    void closingTheLineIsRemembered(FxRobot robot) {
        robot.clickOn("#tour-line-close");
        assertThat(robot.lookup("#tour-line").query().isVisible()).isFalse();
        assertThat(remembered()).isTrue();
    }

    private void tour() {
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.TOUR));
    }

    private boolean remembered() {
        return new Settings(desk.settings()).find(Tour.SETTING).isPresent();
    }

    private static Bounds bounds(FxRobot robot, String selector) {
        return robot.lookup(selector).query().getLayoutBounds();
    }

    private static boolean shown(FxRobot robot) {
        Node tour = robot.lookup("#tour").query();
        return tour.isVisible();
    }

    private static String said(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }
}
