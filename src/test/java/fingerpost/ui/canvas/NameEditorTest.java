package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class NameEditorTest {
    private final Subject proxy = Graphs.node("proxy", NodeKind.PROXY).subject();
    private final TopologyGraph graph =
            new TopologyGraph(List.of(Graphs.node("proxy", NodeKind.PROXY, "nginx")), List.of());
    private final Owner owner = new Owner(graph);
    private GraphCanvas canvas;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        canvas = new GraphCanvas(owner);
        elsewhere = new Button("Elsewhere");
        VBox.setVgrow(canvas, javafx.scene.layout.Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(canvas, elsewhere), 800, 600));
        stage.show();
        canvas.show(graph, Map.of(proxy, new Point2D(100, 100)));
        canvas.select(java.util.Set.of(proxy));
    }

    private TextField open(FxRobot robot) {
        Desk.onUiThread(() -> assertThat(canvas.rename(proxy)).isTrue());
        return robot.lookup("#canvas-rename-field").queryAs(TextField.class);
    }

    private static void press(TextField field, KeyCode code) {
        Desk.onUiThread(() ->
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private boolean isClosed() {
        return canvas.lookup("#canvas-rename-field") == null;
    }

    @Test
    void enterTakesTheNewNameAndTheCanvasHasTheKeysAgain(FxRobot robot) {
        TextField field = open(robot);
        assertThat(field.getSelectedText()).isEqualTo("proxy");
        Desk.onUiThread(() -> field.setText(" front "));
        press(field, KeyCode.ENTER);
        assertThat(owner.heard).containsOnlyOnce("named proxy front");
        assertThat(isClosed()).isTrue();
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void escapeLeavesTheOldName(FxRobot robot) {
        TextField field = open(robot);
        Desk.onUiThread(() -> field.setText("front"));
        press(field, KeyCode.ESCAPE);
        assertThat(owner.heard).noneMatch(each -> each.startsWith("named"));
        assertThat(isClosed()).isTrue();
        assertThat(canvas.selection().get()).containsExactly(proxy);
    }

    @Test
    void aRefusedNameSaysWhyAndStaysInTheField(FxRobot robot) {
        TextField field = open(robot);
        Desk.onUiThread(() -> field.setText(""));
        press(field, KeyCode.ENTER);
        assertThat(robot.lookup("#canvas-rename-reason").queryAs(Label.class).getText())
                .isEqualTo("A label cannot be blank.");
        assertThat(isClosed()).isFalse();
        Desk.onUiThread(elsewhere::requestFocus);
        assertThat(isClosed()).isTrue();
        assertThat(owner.heard).noneMatch(each -> each.startsWith("named"));
    }

    @Test
    void leavingTheFieldTakesAGoodName(FxRobot robot) {
        TextField field = open(robot);
        Desk.onUiThread(() -> field.setText("front"));
        Desk.onUiThread(elsewhere::requestFocus);
        assertThat(owner.heard).containsOnlyOnce("named proxy front");
    }

    @Test
    void theSameNameIsNoChange(FxRobot robot) {
        press(open(robot), KeyCode.ENTER);
        assertThat(owner.heard).noneMatch(each -> each.startsWith("named"));
    }

    @Test
    void keysInTheFieldMeanNothingToTheCanvas(FxRobot robot) {
        TextField field = open(robot);
        press(field, KeyCode.C);
        press(field, KeyCode.LEFT);
        assertThat(owner.heard).containsExactly("rename proxy");
        assertThat(canvas.selection().get()).containsExactly(proxy);
    }

    @Test
    void theFieldFollowsItsBoxAndGoesWithIt(FxRobot robot) {
        TextField field = open(robot);
        Desk.onUiThread(() -> canvas.show(graph, Map.of(proxy, new Point2D(60, 300))));
        Point2D box = canvas.whereIs(proxy).orElseThrow();
        Box around = new Box(box.getX() - 110, box.getY() - 60, 220, 120);
        Point2D at = canvas.sceneToLocal(field.localToScene(20, 10));
        assertThat(around.contains(at.getX(), at.getY())).isTrue();
        Desk.onUiThread(() -> canvas.show(new TopologyGraph(List.of(), List.of()), Map.of()));
        assertThat(isClosed()).isTrue();
    }
}
