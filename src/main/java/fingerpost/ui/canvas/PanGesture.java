package fingerpost.ui.canvas;

/** Moves the paper below the window. */
final class PanGesture implements Gesture {
    private final CanvasModel model;
    private final Viewport before;
    private final Pointer start;

    PanGesture(CanvasModel model, Pointer start) {
        this.model = model;
        this.before = model.viewport();
        this.start = start;
    }

    @Override
    public void move(Pointer pointer) {
        model.look(before.pannedBy(pointer.x() - start.x(), pointer.y() - start.y()));
    }

    @Override
    public void commit(Pointer pointer) {
        move(pointer);
    }

    @Override
    public boolean pansAtEdge() {
        return false;
    }

    @Override
    public void cancel() {
        model.look(before);
    }
}
