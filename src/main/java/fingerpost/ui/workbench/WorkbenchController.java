package fingerpost.ui.workbench;

import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: the welcome screen, the project with its toolbar and status, or the diagnosis. */
public final class WorkbenchController {
    private final Views views;
    private final Map<Shown, Node> screens = new EnumMap<>(Shown.class);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.WELCOME);
    private final Label coming = new Label();

    @FXML
    private VBox top;

    @FXML
    private HBox toolbar;

    @FXML
    private StackPane body;

    @FXML
    private HBox status;

    public WorkbenchController(Views views) {
        this.views = views;
    }

    @FXML
    private void initialize() {
        Parent welcome = views.load(FxmlFile.WELCOME);
        coming.setId("coming");
        coming.getStyleClass().add("canvas-hint");
        screens.put(Shown.WELCOME, welcome);
        show(Shown.WELCOME, false);
    }

    VBox top() {
        return top;
    }

    HBox toolbar() {
        return toolbar;
    }

    HBox status() {
        return status;
    }

    /** Puts the project's panes, or another screen, below the welcome screen. */
    void add(Shown screen, Parent panes) {
        panes.setVisible(false);
        screens.put(screen, panes);
        if (panes.getParent() == null) {
            body.getChildren().addFirst(panes);
        }
    }

    /** The panes of that screen are from now on also those of another one. */
    void share(Shown screen, Shown other) {
        Node panes = screens.get(screen);
        if (panes != null) {
            Node before = screens.put(other, panes);
            if (before != null && !screens.containsValue(before)) {
                body.getChildren().remove(before);
            }
        }
    }

    /** What of the window is shown. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** No screen yet, but what is under way. */
    void await(String what) {
        screens.values().forEach(each -> each.setVisible(false));
        coming.setText(what);
        body.getChildren().addFirst(coming);
    }

    /**
     * Shows that screen, which takes the focus from then on.
     *
     * @param open whether there is a project, for the toolbar and the status bar
     */
    void show(Shown screen, boolean open) {
        body.getChildren().remove(coming);
        Node seen = screens.get(screen);
        body.getChildren().removeIf(each -> each == screens.get(Shown.WELCOME) && isPassedOver(each));
        if (seen != null && seen.getParent() == null) {
            body.getChildren().add(seen);
        }
        screens.values().forEach(node -> node.setVisible(node.equals(seen)));
        for (HBox each : List.of(toolbar, status)) {
            each.setVisible(open);
            each.setManaged(open);
        }
        shown.set(screen);
        body.applyCss();
    }

    /** Whether something else came before it was ever seen, so that it need not have been there. */
    private static boolean isPassedOver(Node screen) {
        return screen.getLayoutBounds().isEmpty();
    }
}
