package fingerpost.ui.canvas;

import fingerpost.check.Severity;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** The drawing of a topology: shows it, and tells its owner what a person does with it. */
public final class GraphCanvas extends Region {
    private final CanvasEvents events;
    private final ReadOnlyObjectWrapper<Set<Subject>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    public GraphCanvas(CanvasEvents events) {
        this.events = events;
    }

    /**
     * Shows that graph from now on; view and selection stay as far as their boxes do.
     *
     * @param positions top left corners; boxes without one are placed beside what they connect to and reported to
     *     {@link CanvasEvents#placed}
     */
    public void show(TopologyGraph graph, Map<Subject, Point2D> positions) {
        events.placed(Map.of());
    }

    /** Marks boxes with the worst that was found there. */
    public void badges(Map<Subject, Severity> worst) {}

    public ReadOnlyObjectProperty<Set<Subject>> selection() {
        return selection.getReadOnlyProperty();
    }

    public void select(Set<Subject> subjects) {
        selection.set(Set.copyOf(subjects));
    }

    /** Brings that box to the middle of the view. */
    public void reveal(Subject subject) {}

    /** Dims all but the boxes on that path and numbers its hops. */
    public void highlight(List<Subject> path) {}

    public void clearHighlight() {}

    public void theme(Theme theme) {}

    /** Shows everything. */
    public void fit() {}

    /** Zooms about the middle of the view; 1 is 100 %. */
    public void zoomTo(double factor) {
        zoom.set(factor);
    }

    public DoubleProperty zoom() {
        return zoom;
    }

    /** The drawing's point below a point of this canvas. */
    public Point2D toDrawing(double canvasX, double canvasY) {
        return new Point2D(canvasX, canvasY);
    }
}
