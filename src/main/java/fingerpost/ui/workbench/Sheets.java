package fingerpost.ui.workbench;

import fingerpost.ui.speech.Speech;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The sheets of the help menu. */
final class Sheets {
    private final Window owner;

    Sheets(Window owner) {
        this.owner = owner;
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
