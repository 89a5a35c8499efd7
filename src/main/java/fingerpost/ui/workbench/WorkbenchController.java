package fingerpost.ui.workbench;

import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: the welcome screen, or the project with its toolbar and status. */
public final class WorkbenchController {
    private final Views views;

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
        body.getChildren().add(welcome);
        showProject(false);
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

    /** Puts the project's panes below the welcome screen. */
    void add(Parent panes) {
        panes.setVisible(false);
        body.getChildren().addFirst(panes);
    }

    /** Shows the project, or the welcome screen in its place; either can take the focus from then on. */
    void showProject(boolean open) {
        Node welcome = body.getChildren().getLast();
        body.getChildren().forEach(each -> each.setVisible(each == welcome ? !open : open));
        toolbar.setVisible(open);
        toolbar.setManaged(open);
        status.setVisible(open);
        status.setManaged(open);
        body.applyCss();
    }
}
