package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.model.Project;
import fingerpost.ui.pictures.PictureWindow;
import fingerpost.ui.pictures.Pictures;
import fingerpost.ui.pictures.SystemPrinting;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/** The actions that make pictures of the drawing. */
final class PictureActions {
    private final Pictures pictures;
    private final PictureWindow window;
    private final Stage stage;

    PictureActions(Stage stage, Project project, Tools tools, Supplier<Parts> parts) {
        this.stage = stage;
        Supplier<GraphCanvas> canvas = () -> parts.get().canvas();
        pictures = new Pictures(
                project,
                tools.background(),
                tools.ask(),
                () -> canvas.get().drawing(),
                () -> canvas.get().seen(),
                () -> canvas.get().theme(),
                SystemClipboard::put,
                new SystemPrinting(() -> stage));
        window = new PictureWindow(pictures, tools.look());
    }

    void define(Actions actions, ObservableValue<Boolean> designing) {
        actions.define(ActionId.PICTURE, designing, () -> window.open(stage));
        actions.define(ActionId.COPY_PICTURE, designing, pictures::copy);
        actions.define(ActionId.PRINT, designing, pictures::print);
    }

    void close() {
        window.close();
    }
}
