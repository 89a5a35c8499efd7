package fingerpost.ui.canvas.bench;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.canvas.CanvasEvents;
import fingerpost.ui.canvas.NameDraft;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/** An owner that does nothing at all. */
final class Silent implements CanvasEvents {
    @Override
    public void moved(Map<Subject, Point2D> to) {}

    @Override
    public void regrouped(Map<Subject, Point2D> to, Set<Subject> boxes, Optional<Subject> group) {}

    @Override
    public void nudged(Map<Subject, Point2D> to) {}

    @Override
    public void placed(Map<Subject, Point2D> where) {}

    @Override
    public Connecting connecting(Subject from, Subject to) {
        return new Connecting.Refused("Not here.");
    }

    @Override
    public Set<Subject> targets(Subject from) {
        return Set.of();
    }

    @Override
    public void connect(Subject from, Subject to, double screenX, double screenY) {}

    @Override
    public boolean fits(Subject box, GraphEdge line) {
        return false;
    }

    @Override
    public void insert(Subject box, GraphEdge line, Point2D to) {}

    @Override
    public void connectToNothing(Subject from, Point2D drawingPoint, double screenX, double screenY) {}

    @Override
    public void problems(Subject subject, double screenX, double screenY) {}

    @Override
    public void open(Subject subject) {}

    @Override
    public void fold(Set<Subject> zones, boolean folded) {}

    @Override
    public Optional<NameDraft> rename(Subject subject) {
        return Optional.empty();
    }

    @Override
    public void delete(Set<Subject> subjects) {}

    @Override
    public void ghostMenu(Subject ghost, double screenX, double screenY) {}

    @Override
    public void ghost(Subject subject, boolean taken) {}

    @Override
    public void contextMenu(Set<Subject> subjects, Point2D drawingPoint, double screenX, double screenY) {}
}
