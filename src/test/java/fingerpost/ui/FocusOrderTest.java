package fingerpost.ui;

import static fingerpost.ui.Desk.onUiThread;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.actions.ActionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/** Tab goes through everything that can be worked with, each once, and comes round again. */
@ExtendWith(OnStage.class)
class FocusOrderTest {
    private static final int MANY = 300;

    private Desk desk;
    private Scene scene;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
        scene = stage.getScene();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESIGN", "DIAGNOSE", "SIMULATE", "EXPORT_MODE"})
    void tabVisitsEveryControlOfTheModeOnce(ActionId mode) {
        desk.openSample("canary");
        onUiThread(() -> desk.workbench().actions().call(mode));
        onUiThread(() -> scene.getRoot().requestFocus());
        List<Node> visited = new ArrayList<>();
        onUiThread(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            go();
            Node first = scene.getFocusOwner();
            do {
                visited.add(scene.getFocusOwner());
                go();
            } while (scene.getFocusOwner() != first && visited.size() < MANY);
        });
        Set<Node> wanted = new LinkedHashSet<>();
        onUiThread(() -> collect(scene.getRoot(), wanted));

        assertThat(visited).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        wanted.removeAll(visited);
        assertThat(wanted).as("never reached").isEmpty();
    }

    private void go() {
        Node owner = scene.getFocusOwner();
        (owner == null ? scene.getRoot() : owner).requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** What takes the focus by Tab now; the inside of a control is its own. */
    private static void collect(Node node, Set<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && node.getLayoutBounds().getWidth() > 0) {
            into.add(node);
        }
        boolean whole = node instanceof Control && node.isFocusTraversable();
        if (!whole && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, into));
        }
    }
}
