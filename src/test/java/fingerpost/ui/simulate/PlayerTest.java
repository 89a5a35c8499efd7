package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
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

    @Test
    void onASlowScreenTheTimeGoesOnAsFastAsElsewhere() {
        long[] clock = {5_000_000_000L};
        Playhead playhead = new Playhead();
        playhead.of(20);
        Player[] player = new Player[1];
        Desk.onUiThread(() -> {
            player[0] = new Player(playhead, () -> clock[0]);
            playhead.playingProperty().set(true);
            clock[0] += 800_000_000L;
            player[0].handle(0);
        });
        assertThat(playhead.atProperty().get()).isEqualTo(0.8);

        Desk.onUiThread(() -> {
            clock[0] += 3_600_000_000_000L;
            player[0].handle(0);
            playhead.playingProperty().set(false);
        });
        assertThat(playhead.atProperty().get()).as("after a sleep").isEqualTo(1.8);
    }
}
