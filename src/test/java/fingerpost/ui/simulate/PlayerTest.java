package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlayerTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @Test
    void theTimeMovesOnUntilItIsPaused(FxRobot robot) {
        desk.openSample("canary");
        robot.clickOn("#mode-simulate");
        robot.clickOn("#simulate-run");
        Slider time = robot.lookup("#simulate-time").queryAs(Slider.class);

        robot.clickOn("#simulate-play");
        Desk.until(() -> time.getValue() > 0);
        robot.clickOn("#simulate-play");

        double paused = time.getValue();
        Desk.onUiThread(() -> {});
        assertThat(time.getValue()).isEqualTo(paused);
    }
}
