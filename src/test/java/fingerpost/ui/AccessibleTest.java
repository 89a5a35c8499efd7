package fingerpost.ui;

import static fingerpost.ui.Desk.onUiThread;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.actions.ActionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Accordion;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/** Whatever a person can work with says what it is, for those who hear the screen. */
@ExtendWith(OnStage.class)
class AccessibleTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @AfterEach
    void close() {
        onUiThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() != null)
                .forEach(Window::hide));
    }

    @Test
    void theWelcomeScreenSaysWhatItsControlsAre() {
        assertThat(silent(desk.root())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESIGN", "DIAGNOSE", "SIMULATE", "EXPORT_MODE"})
    void everyModeSaysWhatItsControlsAre(ActionId mode) {
        desk.openSample("canary");
        onUiThread(() -> desk.workbench().actions().call(mode));
        assertThat(silent(desk.root())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PREFERENCES", "KEYS", "PLAN", "IMPORT_LIVE", "IMPORT_FILE"})
    void everyWindowSaysWhatItsControlsAre(ActionId window) {
        desk.openSample("canary");
        onUiThread(() -> desk.workbench().actions().call(window));
        List<Window> open = List.copyOf(Window.getWindows());

        assertThat(open).hasSizeGreaterThan(1);
        open.forEach(each -> {
            onUiThread(() -> each.getScene().getRoot().applyCss());
            assertThat(silent(each.getScene().getRoot())).isEmpty();
        });
    }

    /** The controls below that node that say nothing, of all tabs and panes, shown or not. */
    private static List<String> silent(Parent root) {
        List<Node> all = new ArrayList<>();
        onUiThread(() -> collect(root, all));
        Set<Node> labelled = new HashSet<>();
        all.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        List<String> found = new ArrayList<>();
        for (Node node : all) {
            if (isWorkedWith(node)
                    && !isEmptyNow(node)
                    && !labelled.contains(node)
                    && isBlank(node.getAccessibleText())
                    && !speaks(node)) {
                found.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
            }
        }
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof VirtualFlow<?> || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>) {
            return;
        }
        List<Node> below = new ArrayList<>();
        switch (node) {
            case TabPane tabs -> tabs.getTabs().forEach(tab -> below.add(tab.getContent()));
            case SplitPane split -> below.addAll(split.getItems());
            case ScrollPane scroll -> below.add(scroll.getContent());
            case Accordion accordion -> below.addAll(accordion.getPanes());
            case Control _ -> {}
            case Parent parent -> below.addAll(parent.getChildrenUnmodifiable());
            default -> {}
        }
        below.stream().filter(java.util.Objects::nonNull).forEach(each -> collect(each, into));
    }

    private static boolean isWorkedWith(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ChoiceBox<?>
                || node instanceof Spinner<?>
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof TreeView<?>
                || node instanceof Slider;
    }

    /** A button that is hidden gets its words when it is shown. */
    private static boolean isEmptyNow(Node node) {
        return !node.isVisible() && node instanceof ButtonBase;
    }

    private static boolean speaks(Node node) {
        return switch (node) {
            case Labeled labeled ->
                labeled.getText() != null && labeled.getText().matches("(?s).*\\p{L}.*");
            case TextInputControl field -> !isBlank(field.getPromptText());
            case ComboBoxBase<?> box -> !isBlank(box.getPromptText());
            default -> false;
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
