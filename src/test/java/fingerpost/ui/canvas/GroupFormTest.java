package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.topology.GroupKind;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class GroupFormTest {
    private final Subject proxy = Graphs.node("proxy", NodeKind.PROXY).subject();
    private final TopologyGraph graph =
            new TopologyGraph(List.of(Graphs.node("proxy", NodeKind.PROXY, "nginx")), List.of());
    private final List<String> made = new ArrayList<>();
    private GraphCanvas canvas;
    private Button elsewhere;

    private final GroupDraft draft = new GroupDraft() {
        @Override
        public GroupKind kind() {
            return GroupKind.SITE;
        }

        @Override
        public String name() {
            return "Group 1";
        }

        @Override
        public Optional<String> refusal(String name) {
            return name.isBlank() ? Optional.of("It needs a name.") : Optional.empty();
        }

        @Override
        public void take(GroupKind kind, String name) {
            made.add(kind + " " + name);
        }
    };

    @Start
    void start(Stage stage) {
        canvas = new GraphCanvas(new Owner(graph));
        elsewhere = new Button("Elsewhere");
        VBox.setVgrow(canvas, Priority.ALWAYS);
        stage.setScene(new Scene(new VBox(canvas, elsewhere), 800, 600));
        stage.show();
        canvas.show(graph, Map.of(proxy, new Point2D(100, 100)));
    }

    private TextField open(FxRobot robot) {
        Desk.onUiThread(() -> canvas.group(Set.of(proxy), draft));
        return robot.lookup("#canvas-group-name").queryAs(TextField.class);
    }

    private static void press(javafx.scene.Node node, KeyCode code) {
        Desk.onUiThread(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private boolean isClosed() {
        return canvas.lookup("#canvas-group") == null;
    }

    @Test
    void enterMakesTheGroupThatIsOfferedAndGivesTheKeysBack(FxRobot robot) {
        TextField field = open(robot);
        assertThat(field.getSelectedText()).isEqualTo("Group 1");

        press(field, KeyCode.ENTER);

        assertThat(made).containsExactly("SITE Group 1");
        assertThat(isClosed()).isTrue();
        assertThat(canvas.isFocused()).isTrue();
    }

    @Test
    void arrowsChangeTheKindAndStopAtTheEnds(FxRobot robot) {
        TextField field = open(robot);
        press(field, KeyCode.DOWN);
        press(field, KeyCode.DOWN);
        Desk.onUiThread(() -> field.setText(" Rack "));

        press(field, KeyCode.ENTER);

        assertThat(made).containsExactly("OTHER Rack");
    }

    @Test
    void aClickChoosesTheKindAndEnterThereMakesTheGroup(FxRobot robot) {
        open(robot);
        ToggleButton provider = robot.lookup("#canvas-group-provider").queryAs(ToggleButton.class);
        Desk.onUiThread(() -> {
            provider.requestFocus();
            provider.fire();
        });
        assertThat(isClosed()).isFalse();

        press(provider, KeyCode.ENTER);

        assertThat(made).containsExactly("PROVIDER Group 1");
    }

    @Test
    void aRefusedNameStaysAndSaysWhy(FxRobot robot) {
        TextField field = open(robot);
        Desk.onUiThread(() -> field.setText(""));

        press(field, KeyCode.ENTER);

        assertThat(robot.lookup("#canvas-group-reason").queryAs(Label.class).getText())
                .isEqualTo("It needs a name.");
        press(field, KeyCode.ESCAPE);
        assertThat(made).isEmpty();
        assertThat(isClosed()).isTrue();
    }

    @Test
    void whoeverLeavesItMakesNothing(FxRobot robot) {
        open(robot);

        Desk.onUiThread(elsewhere::requestFocus);

        assertThat(isClosed()).isTrue();
        assertThat(made).isEmpty();
    }
}
