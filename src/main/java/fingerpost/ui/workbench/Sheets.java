package fingerpost.ui.workbench;

import fingerpost.ui.actions.Action;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.MenuName;
import fingerpost.ui.speech.Speech;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The sheets of the help menu. */
final class Sheets {
    private final Window owner;

    Sheets(Window owner) {
        this.owner = owner;
    }

    /** Every action that has a key. */
    void keys(Actions actions) {
        GridPane grid = new GridPane(28, 4);
        int row = 0;
        for (MenuName menu : MenuName.values()) {
            for (Action each : actions.in(menu)) {
                if (!each.keyText().isEmpty()) {
                    Label key = new Label(each.keyText());
                    key.getStyleClass().add("key");
                    grid.addRow(row++, new Label(each.id().title()), key);
                }
            }
        }
        Alert alert = sheet(Speech.of("Keys"));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        alert.getDialogPane().setContent(scroll);
        alert.show();
    }

    void about() {
        Alert alert = sheet("Fingerpost");
        alert.setContentText(Speech.of("A workbench for DNS and routing topologies: draw, check, walk, diagnose and "
                + "export them.\n\nNothing touches the network before you ask: only Diagnose sends "
                + "anything, and Rehearse listens on this machine alone."));
        alert.show();
    }

    private Alert sheet(String title) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle(title);
        alert.setHeaderText(title);
        return alert;
    }
}
