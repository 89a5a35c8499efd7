package fingerpost.ui.workbench;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.document.Document;
import fingerpost.topology.Group;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Folds;
import fingerpost.ui.design.Groups;
import fingerpost.ui.look.Look;
import fingerpost.ui.model.Found;
import fingerpost.ui.model.Hop;
import fingerpost.ui.model.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;

/** Keeps the canvas showing what the project holds. */
final class CanvasView {
    private final Project project;
    private final GraphCanvas canvas;
    private final Look look;
    private Topology drawn = Topology.EMPTY;
    private TopologyGraph graph = TopologyGraph.of(Topology.EMPTY);
    private Set<Subject> hidden = Set.of();
    private boolean following;

    CanvasView(Project project, GraphCanvas canvas, Look look) {
        this.project = project;
        this.canvas = canvas;
        this.look = look;
    }

    void follow() {
        project.documentProperty().subscribe(this::show);
        project.documentProperty().subscribe((_, _) -> tag());
        project.foundProperty().subscribe((_, now) -> look(now));
        project.openedProperty().subscribe(_ -> canvas.fit());
        project.selectionProperty().subscribe(this::select);
        canvas.selection().subscribe(this::selected);
        project.onReveal(subject -> {
            new Folds(project).unfoldFor(subject);
            canvas.reveal(subject.node());
        });
        project.findingsProperty().subscribe(this::badge);
        project.liveProperty().subscribe(_ -> tag());
        project.hopsProperty().subscribe((_, _) -> tag());
        project.hopsProperty().map(CanvasView::way).subscribe((_, now) -> canvas.uncover(now));
        project.lossesProperty().subscribe((_, _) -> tag());
        project.besideProperty().subscribe((_, _) -> tag());
        project.ghosts().besideProperty().subscribe((_, _) -> tag());
        project.ghosts().liveProperty().subscribe((_, _) -> tag());
        project.ghosts().onReveal(canvas.other()::reveal);
        project.downProperty().subscribe((_, _) -> tag());
        project.pathProperty()
                .subscribe(path ->
                        canvas.highlight(path.stream().map(Subject::node).toList()));
        look.paint(canvas, canvas::theme);
    }

    /** What is to be seen of the way of a trace: a zone is in sight nearly always. */
    private static List<Subject> way(List<Hop> hops) {
        List<Subject> within = hops.stream()
                .map(Hop::node)
                .filter(each -> each.owner().isPresent())
                .toList();
        return within.isEmpty() ? hops.stream().map(Hop::node).toList() : within;
    }

    private void show(Document document) {
        if (document.topology() != drawn) {
            drawn = document.topology();
            graph = TopologyGraph.of(drawn);
        }
        List<Group> groups = document.diagram().groups();
        Map<Subject, Point2D> positions = new HashMap<>();
        Map<String, Point2D> known = new HashMap<>();
        document.diagram().positions().forEach((text, point) -> known.put(text, new Point2D(point.x(), point.y())));
        graph.nodes().forEach(node -> {
            Point2D at = known.get(node.subject().toString());
            if (at != null) {
                positions.put(node.subject(), at);
            }
        });
        canvas.pinned(document.diagram().pinned().stream().map(Subject::parse).collect(Collectors.toSet()));
        if (hidden.isEmpty()) {
            TopologyGraph whole = graph.with(groups);
            canvas.show(whole, positions, document.folded(whole));
        } else {
            Shorn shorn = Shorn.of(graph, hidden, positions);
            TopologyGraph left = shorn.graph().with(groups);
            canvas.show(left, shorn.positions(), document.folded(left));
        }
    }

    /** Dims or hides what nobody looks for. */
    private void look(Optional<Found> found) {
        Set<Subject> now = found.map(Found::hidden).orElse(Set.of());
        canvas.found(now.isEmpty() ? found.map(Found::boxes) : Optional.empty());
        if (!now.equals(hidden)) {
            hidden = now;
            show(project.document());
        }
    }

    private void select(Set<Subject> subjects) {
        if (!following) {
            following = true;
            canvas.select(subjects);
            following = false;
        }
    }

    /** A group stands for what is in it. */
    private void selected(Set<Subject> subjects) {
        if (!following) {
            following = true;
            project.selectionProperty().set(new Groups(project).spread(subjects));
            following = false;
        }
    }

    private void tag() {
        Layer layer = Layer.of(project);
        canvas.tags(layer.tags());
        canvas.other().show(layer.other(), layer.legend());
    }

    private void badge(List<Finding> findings) {
        Map<Subject, Severity> worst = new HashMap<>();
        for (Finding each : findings) {
            if (each.severity().compareTo(Severity.NOTICE) < 0) {
                worst.merge(each.subject().node(), each.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        canvas.badges(worst);
    }
}
