package fingerpost.ui.canvas;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.Edit;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.connect.Connecting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;

/** Stands for the window around a canvas: notes what it is told, keeps positions, refuses wires to clients. */
class Owner implements CanvasEvents {
    final List<String> heard = new ArrayList<>();
    final Map<Subject, Point2D> positions = new HashMap<>();
    final TopologyGraph graph;
    Runnable shown = () -> {};

    Owner(TopologyGraph graph) {
        this.graph = graph;
    }

    @Override
    public void moved(Map<Subject, Point2D> to) {
        heard.add("moved " + to.size());
        positions.putAll(to);
        shown.run();
    }

    @Override
    public void regrouped(Map<Subject, Point2D> to, Set<Subject> boxes, Optional<Subject> group) {
        heard.add("regrouped " + boxes + " " + group.map(Subject::toString).orElse("none"));
        positions.putAll(to);
        shown.run();
    }

    @Override
    public void nudged(Map<Subject, Point2D> to) {
        moved(to);
    }

    @Override
    public void placed(Map<Subject, Point2D> where) {
        heard.add("placed " + where.size());
        positions.putAll(where);
    }

    @Override
    public Connecting connecting(Subject from, Subject to) {
        heard.add("connecting " + from + " " + to);
        return targets(from).contains(to)
                ? new Connecting.Offers(List.of(new Edit("Line from " + from + " to " + to, UnaryOperator.identity())))
                : new Connecting.Refused("Nothing leads to " + to + ": clients ask, and are never asked.");
    }

    @Override
    public Set<Subject> targets(Subject from) {
        heard.add("targets " + from);
        Set<Subject> targets = new HashSet<>();
        graph.nodes().stream()
                .filter(node -> node.kind() != fingerpost.topology.NodeKind.CLIENTS)
                .filter(node -> !node.subject().equals(from))
                .forEach(node -> targets.add(node.subject()));
        return targets;
    }

    @Override
    public void connect(Subject from, Subject to, double screenX, double screenY) {
        heard.add("connect " + from + " " + to);
    }

    @Override
    public boolean fits(Subject box, GraphEdge line) {
        return line.kind() == EdgeKind.ADDRESS;
    }

    @Override
    public void insert(Subject box, GraphEdge line, Point2D to) {
        heard.add("inserted " + box + " " + line.from() + " " + line.to());
    }

    @Override
    public void connectToNothing(Subject from, Point2D drawingPoint, double screenX, double screenY) {
        heard.add("connect to nothing " + from);
    }

    @Override
    public void problems(Subject subject, double screenX, double screenY) {
        heard.add("problems " + subject);
    }

    @Override
    public void open(Subject subject) {
        heard.add("open " + subject);
    }

    @Override
    public void fold(Set<Subject> zones, boolean folded) {
        heard.add((folded ? "fold " : "unfold ") + zones);
    }

    @Override
    public Optional<NameDraft> rename(Subject subject) {
        heard.add("rename " + subject);
        return Optional.of(new NameDraft() {
            @Override
            public String text() {
                return subject.toString();
            }

            @Override
            public Optional<String> refusal(String text) {
                return text.isBlank() ? Optional.of("A label cannot be blank.") : Optional.empty();
            }

            @Override
            public void take(String text) {
                heard.add("named " + subject + " " + text);
            }
        });
    }

    @Override
    public void delete(Set<Subject> subjects) {
        heard.add("delete " + subjects.size());
    }

    @Override
    public void ghostMenu(Subject ghost, double screenX, double screenY) {
        heard.add("menu of ghost " + ghost);
    }

    @Override
    public void ghost(Subject subject, boolean taken) {
        heard.add((taken ? "take " : "ghost ") + subject);
    }

    @Override
    public void contextMenu(Set<Subject> subjects, Point2D drawingPoint, double screenX, double screenY) {
        heard.add("menu " + subjects.size());
    }
}
