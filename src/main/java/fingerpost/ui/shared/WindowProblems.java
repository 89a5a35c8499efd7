package fingerpost.ui.shared;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Shows failures in a dialog over the window. */
public final class WindowProblems implements Problems {
    private final Window window;

    public WindowProblems(Window window) {
        this.window = window;
    }

    @Override
    public void show(String what, String why) {
        Alert alert = new Alert(Alert.AlertType.ERROR, why, ButtonType.CLOSE);
        alert.initOwner(window);
        alert.setTitle("Fingerpost");
        alert.setHeaderText(what);
        alert.getDialogPane().setPrefWidth(520);
        alert.setResizable(true);
        alert.show();
    }
}
