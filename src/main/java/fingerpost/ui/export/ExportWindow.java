package fingerpost.ui.export;

import fingerpost.ui.look.Look;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window of the export; the design stays at hand beside it. */
public final class ExportWindow {
    private final Views views;
    private final Look look;

    public ExportWindow(Views views, Look look) {
        this.views = views;
        this.look = look;
    }

    public void open(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("Export");
        double width = Math.min(1080, Math.max(720, owner.getWidth() - 80));
        double height = Math.min(760, Math.max(520, owner.getHeight() - 80));
        Scene scene = new Scene(views.load(FxmlFile.EXPORT), width, height);
        look.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.show();
    }
}
