package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Point2D;

/** Selects by an area: drawn to the right what lies wholly in it, drawn to the left what it touches. */
final class MarqueeGesture implements Gesture {
    private final CanvasModel model;
    private final Set<Subject> before;
    private final Point2D start;
    private final boolean adds;

    MarqueeGesture(CanvasModel model, Pointer start) {
        this.model = model;
        this.before = model.selection().get();
        this.start = model.viewport().toDrawing(start.x(), start.y());
        this.adds = start.adds();
        if (!adds) {
            model.select(Set.of());
        }
    }

    @Override
    public void move(Pointer pointer) {
        Point2D end = model.viewport().toDrawing(pointer.x(), pointer.y());
        Box area = new Box(
                Math.min(start.getX(), end.getX()),
                Math.min(start.getY(), end.getY()),
                Math.abs(start.getX() - end.getX()),
                Math.abs(start.getY() - end.getY()));
        Set<Subject> selected = new LinkedHashSet<>(adds ? before : Set.of());
        selected.addAll(model.within(area, end.getX() >= start.getX()));
        if (!selected.equals(model.selection().get())) {
            model.select(selected);
        }
        model.hints(Hints.marquee(area));
    }

    @Override
    public void commit(Pointer pointer) {
        model.hints(Hints.NONE);
    }

    @Override
    public void cancel() {
        model.select(before);
        model.hints(Hints.NONE);
    }
}
