package fingerpost.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentText;
import fingerpost.document.Samples;
import fingerpost.ui.Desk;
import fingerpost.ui.canvas.GraphCanvas;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever a hand does on the drawing, undoing it all gives the bytes from before, and doing it again those from after. */
@ExtendWith(ApplicationExtension.class)
class RandomGesturesTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private String text() {
        return DocumentText.write(desk.project().document());
    }

    @ParameterizedTest
    @CsvSource({"three-lines, 1, 50", "canary, 3, 50"})
    void undoingThemAllGivesTheSameBytes(String sample, long seed, int gestures, FxRobot robot) {
        Desk.onUiThread(() -> {
            desk.project().open(Samples.find(sample).orElseThrow().document(), Optional.empty());
            desk.workbench().show();
        });
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        RandomHands hands = new RandomHands(desk, canvas, seed);
        String before = text();
        int most = 400;

        for (int i = 0; i < gestures; i++) {
            hands.gesture();
        }
        Desk.onUiThread(hands::rest);
        String after = text();
        int steps = desk.project().steps().behind().size();
        assertThat(steps).isBetween(gestures / 6, most);

        Desk.onUiThread(() -> desk.project().jump(-steps));
        assertThat(text()).as(hands.told()).isEqualTo(before);
        Desk.onUiThread(() -> desk.project().jump(steps));
        assertThat(text()).as(hands.told()).isEqualTo(after);
    }
}
