package fingerpost.ui.ingest;

import fingerpost.ui.look.Look;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A window that is there once at most, and moves beside the drawing when there is one to see. */
final class BesideWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 560;
    /** From the owner's corner, pixels. */
    private static final double ASIDE = 24;

    /**
     * What stands in it.
     *
     * @param hidden called once the window is gone
     */
    record Body(Parent root, Runnable hidden) {}

    private final String title;
    private final Look look;
    private @Nullable Stage stage;

    BesideWindow(String title, Look look) {
        this.title = title;
        this.look = look;
    }

    /** Over the inspector, so that the drawing is seen. */
    static void aside(Window window, Window owner) {
        window.setX(owner.getX() + Math.max(0, owner.getWidth() - window.getWidth() - ASIDE));
        window.setY(owner.getY() + Math.max(0, Math.min(ASIDE, owner.getHeight() - window.getHeight())));
    }

    /** Opens it with a body made for it, or brings it to the front as it is. */
    void open(Window owner, Function<Stage, Body> made) {
        Stage open = stage;
        if (open != null) {
            open.toFront();
            open.requestFocus();
            return;
        }
        Stage fresh = new Stage();
        Body body = made.apply(fresh);
        fresh.initOwner(owner);
        fresh.setTitle(title);
        Scene scene = new Scene(body.root(), WIDTH, HEIGHT);
        look.dress(scene);
        fresh.setScene(scene);
        fresh.setMinWidth(440);
        fresh.setMinHeight(480);
        fresh.setOnHidden(_ -> {
            body.hidden().run();
            stage = null;
        });
        stage = fresh;
        fresh.show();
    }

    void close() {
        if (stage != null) {
            stage.close();
        }
    }
}
