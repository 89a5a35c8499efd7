package fingerpost.ui.ingest;

import fingerpost.document.Document;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window in which a zone file is imported; the design that comes of it opens behind. */
public final class ZoneImportWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 560;
    /** From the owner's corner, pixels. */
    private static final double ASIDE = 24;

    private final Background background;
    private final Ask ask;
    private final Look look;
    private final BiConsumer<Document, Runnable> opener;
    private @Nullable Stage stage;

    /**
     * No window yet.
     *
     * @param opener shows a new design, unless the person keeps the old one, and calls back once it stands
     */
    public ZoneImportWindow(Background background, Ask ask, Look look, BiConsumer<Document, Runnable> opener) {
        this.background = background;
        this.ask = ask;
        this.look = look;
        this.opener = opener;
    }

    /** Over the inspector, so that the drawing is seen. */
    private static void aside(Window window, Window owner) {
        window.setX(owner.getX() + Math.max(0, owner.getWidth() - window.getWidth() - ASIDE));
        window.setY(owner.getY() + Math.max(0, Math.min(ASIDE, owner.getHeight() - window.getHeight())));
    }

    /** Opens it, or brings it to the front. */
    public void open(Window owner) {
        Stage open = stage;
        if (open != null) {
            open.toFront();
            open.requestFocus();
            return;
        }
        Stage fresh = new Stage();
        ZoneImportController controller =
                new ZoneImportController(background, ask, opener, () -> aside(fresh, owner), fresh::close);
        fresh.initOwner(owner);
        fresh.setTitle("Import a zone file");
        Scene scene = new Scene(
                new Views().with(ZoneImportController.class, () -> controller).load(FxmlFile.IMPORT_ZONE),
                WIDTH,
                HEIGHT);
        look.dress(scene);
        fresh.setScene(scene);
        fresh.setMinWidth(440);
        fresh.setMinHeight(480);
        fresh.setOnHidden(_ -> {
            controller.stop();
            stage = null;
        });
        stage = fresh;
        fresh.show();
    }
}
