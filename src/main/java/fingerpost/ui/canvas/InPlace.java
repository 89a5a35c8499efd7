package fingerpost.ui.canvas;

import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Something to be written over the drawing, at the place that it is about. */
abstract class InPlace extends VBox {
    private final Runnable closed;
    private boolean open = true;

    /** @param closed told once it is no longer needed */
    InPlace(Runnable closed) {
        this.closed = closed;
        setManaged(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Takes the keys. */
    abstract void begin();

    /** Keeps it at its place. */
    abstract void follow(CanvasModel model);

    final boolean isOpen() {
        return open;
    }

    final void close() {
        if (open) {
            open = false;
            closed.run();
        }
    }

    /** At that point of the canvas, as far as it has room there. */
    final void stand(Viewport view, double x, double y, double width) {
        double height = prefHeight(width);
        resizeRelocate(
                Math.rint(Math.clamp(x, 0, Math.max(0, view.width() - width))),
                Math.rint(Math.clamp(y, 0, Math.max(0, view.height() - height))),
                width,
                height);
    }
}
