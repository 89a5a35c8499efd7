package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.picture.Axis;
import fingerpost.picture.Chart;
import fingerpost.picture.Curves;
import fingerpost.picture.Flows;
import fingerpost.picture.Stacked;
import fingerpost.picture.Unit;
import fingerpost.ui.Desk;
import fingerpost.ui.HeldWork;
import fingerpost.ui.Mouse;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Background;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class ChartViewTest {
    private static final Curves SHARES = new Curves(
            "Shares",
            new Axis("Time", Unit.SECONDS, 0, 60),
            new Axis("Share", Unit.SHARE, 0, 1),
            List.of(0.0, 30.0, 60.0),
            List.of(
                    new Curves.Curve("web-1", List.of(0.5, 0.75, 1.0), Optional.empty(), List.of()),
                    new Curves.Curve("web-2", List.of(0.5, 0.25, 0.0), Optional.empty(), List.of())),
            List.of());

    private final HeldWork work = new HeldWork();
    private ChartView view;

    @Start
    void start(Stage stage) {
        view = new ChartView(new Background(Runnable::run, work));
        stage.setScene(new Scene(view, 600, 300));
        stage.show();
    }

    private void show(Chart chart) {
        Desk.onUiThread(() -> {
            view.chartProperty().set(Optional.of(chart));
            view.layout();
        });
    }

    private void press(KeyCode code) {
        Desk.onUiThread(
                () -> view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private ImageView image() {
        return (ImageView) view.lookup("ImageView");
    }

    private Line head() {
        return (Line) view.lookup(".chart-head");
    }

    @Test
    void whatIsDrawnIsAlsoSaidWithItsNumbers() {
        assertThat(view.getAccessibleText()).isEqualTo("No picture yet");

        show(SHARES);

        assertThat(view.getAccessibleText()).isEqualTo("Shares: web-1 100 %, web-2 0 %");
    }

    @Test
    void theUiThreadDoesNotWaitForAPictureAndTheLatestIsTheOneThatComes() {
        work.hold();
        show(SHARES);
        show(new Stacked(SHARES));
        assertThat(image().getImage()).isNull();

        Desk.onUiThread(work::release);

        assertThat(image().getImage().getWidth()).isEqualTo(600);
        show(new Stacked(SHARES));
        var stacked = image().getImage();
        show(SHARES);
        assertThat(image().getImage()).isNotSameAs(stacked);
    }

    @Test
    void aPictureThatIsTakenAwayDoesNotComeBackLate() {
        work.hold();
        show(SHARES);
        Desk.onUiThread(() -> {
            view.chartProperty().set(Optional.empty());
            view.layout();
            work.release();
        });

        assertThat(image().getImage()).isNull();
        assertThat(head().isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 30, 31", "LEFT, 30, 29", "HOME, 30, 0", "END, 30, 60", "LEFT, 0, 0", "RIGHT, 60, 60"})
    void arrowKeysMoveThePlayhead(KeyCode key, double from, double to) {
        show(SHARES);
        Desk.onUiThread(() -> view.atProperty().set(from));

        press(key);

        assertThat(view.atProperty().get()).isEqualTo(to);
    }

    @Test
    void anArrowKeyReadsWhatStandsThere() {
        show(SHARES);
        Desk.onUiThread(() -> view.atProperty().set(29));

        press(KeyCode.RIGHT);

        assertThat(view.reading()).isEqualTo("30 s\nweb-1: 75 %\nweb-2: 25 %");
        assertThat(view.getAccessibleText()).isEqualTo(view.reading());
        show(new Stacked(SHARES));
        assertThat(view.reading()).isEmpty();
    }

    @Test
    void aPictureThatIsNotOverTimeKeepsThePlayheadWhereItIs() {
        show(new Flows("Flows", "requests", List.of(), List.of()));
        Desk.onUiThread(() -> view.atProperty().set(30));

        press(KeyCode.RIGHT);

        assertThat(view.atProperty().get()).isEqualTo(30);
        assertThat(head().isVisible()).isFalse();
    }

    @Test
    void aClickMovesThePlayheadToItsMoment() {
        show(SHARES);
        Desk.onUiThread(() -> {
            view.atProperty().set(15);
            view.layout();
        });
        double quarter = head().getStartX();

        Desk.onUiThread(() -> view.atProperty().set(0));
        Mouse.on(view).press(view.localToScene(new Point2D(quarter, 100)));

        assertThat(view.atProperty().get()).isCloseTo(15, org.assertj.core.data.Offset.offset(0.01));
    }
}
