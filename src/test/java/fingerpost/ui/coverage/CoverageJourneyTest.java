package fingerpost.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.canvas.GraphCanvas;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class CoverageJourneyTest {
    private static final Subject WWW = Subject.parse("example-com/www.example.com.");

    private final FxRobot robot = new FxRobot();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private boolean isShown() {
        return robot
                .from(robot.lookup(".graph-canvas").queryAs(GraphCanvas.class))
                .lookup(Text.class::isInstance)
                .queryAll()
                .stream()
                .anyMatch(node -> ((Text) node).getText().equals("TLS"));
    }

    private List<String> lines() {
        return robot.lookup("#coverage-lines").queryAs(VBox.class).getChildren().stream()
                .map(each -> each instanceof Hyperlink link ? "  " + link.getText() : ((Label) each).getText())
                .toList();
    }

    @Test
    void badgesAreShownByAKeyAndTheInspectorSaysWhatIsMissing() {
        desk.openSample("dual-stack-broken-v6");
        Desk.until(() -> !desk.project().coverageProperty().get().isEmpty());
        Desk.onUiThread(() -> desk.project().reveal(WWW));
        assertThat(lines())
                .containsExactly(
                        "Certificate: everywhere",
                        "IPv6: nowhere",
                        "  Reverse proxy listens on no port at 2001:db8:80::80",
                        "Health check: everywhere");

        Desk.onUiThread(() -> desk.project()
                .comparedProperty()
                .set(List.of(new Place(
                        Subject.parse(WWW + "/AAAA"),
                        WWW.owner().orElseThrow(),
                        Grade.SAME,
                        "",
                        "AAAA 2001:db8:80::80",
                        "",
                        List.of(),
                        Optional.empty(),
                        Cure.NONE))));
        assertThat(lines()).contains("Live: AAAA 2001:db8:80::80");

        Desk.onUiThread(
                () -> robot.lookup(".graph-canvas").queryAs(GraphCanvas.class).zoomTo(1));
        assertThat(isShown()).isFalse();
        desk.press("Ctrl+Alt+O");
        assertThat(desk.project().noticeProperty().get().text()).endsWith("is shown at 1 name.");
        Desk.until(this::isShown);
        desk.press("Ctrl+Alt+O");
        Desk.until(() -> !isShown());

        Desk.onUiThread(
                () -> robot.lookup(".coverage-lack").queryAs(Hyperlink.class).fire());
        assertThat(desk.project().selection()).containsExactly(Subject.parse("edge"));
        assertThat(lines()).isEmpty();
    }
}
