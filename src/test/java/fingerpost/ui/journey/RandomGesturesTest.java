package fingerpost.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentText;
import fingerpost.document.Samples;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.canvas.GraphCanvas;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * Whatever a hand does on the drawing, undoing it all gives the bytes from before, and doing it again those from after.
 * {@code -Dgestures=1000} makes as many on every sample, {@code -Dgestures.seeds=3} with as many seeds.
 */
@ExtendWith(OnStage.class)
class RandomGesturesTest {
    /** One less than the undo list keeps. */
    private static final int MOST = 999;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private String text() {
        return DocumentText.write(desk.project().document());
    }

    static Stream<Arguments> rounds() {
        Integer gestures = Integer.getInteger("gestures");
        return gestures == null
                ? Stream.of(Arguments.of("three-lines", 1, 50), Arguments.of("canary", 3, 50))
                : Samples.names().stream()
                        .flatMap(sample -> LongStream.rangeClosed(1, Long.getLong("gestures.seeds", 1))
                                .mapToObj(seed -> Arguments.of(sample, seed, gestures)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void undoingThemAllGivesTheSameBytes(String sample, long seed, int gestures, FxRobot robot) {
        Desk.onUiThread(() -> {
            desk.project().open(Samples.find(sample).orElseThrow().document(), Optional.empty());
            desk.workbench().show();
        });
        GraphCanvas canvas = robot.lookup(".graph-canvas").queryAs(GraphCanvas.class);
        RandomHands hands = new RandomHands(desk, canvas, seed);
        String before = text();

        for (int i = 0; i < gestures; i++) {
            try {
                hands.gesture();
            } catch (RuntimeException failed) {
                throw new AssertionError(hands.told(), failed);
            }
        }
        Desk.onUiThread(hands::rest);
        String after = text();
        int steps = desk.project().steps().behind().size();
        assertThat(steps).isBetween(gestures / 8, MOST);

        Desk.onUiThread(() -> desk.project().jump(-steps));
        assertThat(text()).as(hands.told()).isEqualTo(before);
        Desk.onUiThread(() -> desk.project().jump(steps));
        assertThat(text()).as(hands.told()).isEqualTo(after);
    }
}
