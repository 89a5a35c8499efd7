package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a graph between boxes in their places. */
public final class Wiring {
    private final List<GraphEdge> edges;
    private final Map<Subject, Box> boxes;
    private final Nesting nesting;
    private final Map<Subject, Boolean> framed = new HashMap<>();

    private Wiring(TopologyGraph graph, Map<Subject, Box> boxes) {
        this.boxes = boxes;
        nesting = Nesting.of(graph);
        for (GraphNode node : graph.nodes()) {
            if (node.isFrame()) {
                framed.put(node.subject(), true);
            }
        }
        edges = graph.edges().stream().filter(this::isDrawn).toList();
    }

    /**
     * The lines of that graph.
     *
     * @param boxes of names and other nodes, and the frames of zones
     */
    public static Wiring of(TopologyGraph graph, Map<Subject, Box> boxes) {
        return new Wiring(graph, boxes);
    }

    /** A line to itself, or from a zone to a name inside it, would say nothing. */
    private boolean isDrawn(GraphEdge edge) {
        return boxes.containsKey(edge.from())
                && boxes.containsKey(edge.to())
                && !edge.from().equals(edge.to())
                && !nesting.isIn(edge.from(), edge.to())
                && !nesting.isIn(edge.to(), edge.from());
    }

    /** All lines with their labels, clear of those cards and of the titles of those frames. */
    public List<Wire> wires(List<Card> cards, List<Frame> frames, Wording wording) {
        List<Box> solid =
                new ArrayList<>(cards.stream().map(card -> box(card.subject())).toList());
        List<Box> headers = new ArrayList<>(solid);
        frames.forEach(frame -> headers.add(frame.header()));
        frames.forEach(frame -> solid.add(box(frame.subject())));
        Obstacles obstacles = new Obstacles(solid);
        List<Route> routes =
                new Router(obstacles).routes(edges.stream().map(this::ends).toList());
        Labels labels = new Labels(new Obstacles(headers));
        List<Wire> wires = new ArrayList<>(edges.size());
        for (int i = 0; i < edges.size(); i++) {
            GraphEdge edge = edges.get(i);
            String words = wording.line(edge.label());
            wires.add(new Wire(edge, words, routes.get(i), labels.place(words, routes.get(i))));
        }
        return wires;
    }

    /** All lines, each by itself and without its label. */
    List<Wire> sketch() {
        return edges.stream()
                .map(edge -> new Wire(edge, "", new Course(ends(edge)).route(), new Box(0, 0, 0, 0)))
                .toList();
    }

    /** That line while one of its boxes is dragged: quickly found, perhaps not the best. */
    public Wire dragged(Wire wire) {
        Route route = Router.quick(ends(wire.edge()), wire.route());
        Box label = wire.label();
        if (label.width() > 0) {
            int middle = (route.corners() - 1) / 2;
            double x = (route.x(middle) + route.x(middle + 1)) / 2;
            double y = (route.y(middle) + route.y(middle + 1)) / 2;
            label = label.movedTo(x - label.width() / 2, y - label.height() / 2);
        }
        return new Wire(wire.edge(), wire.words(), route, label);
    }

    private Ends ends(GraphEdge edge) {
        List<Subject> from = nesting.around(edge.from());
        List<Subject> to = nesting.around(edge.to());
        return new Ends(
                end(edge.from()),
                outer(edge.from(), from, to),
                frames(from),
                end(edge.to()),
                outer(edge.to(), to, from),
                frames(to));
    }

    /** The largest frame around it that is not around the other end as well, or its own box. */
    private Box outer(Subject subject, List<Subject> around, List<Subject> others) {
        Box outer = box(subject);
        for (Subject frame : around) {
            Box box = boxes.get(frame);
            if (box != null && !others.contains(frame)) {
                outer = box;
            }
        }
        return outer;
    }

    private List<Box> frames(List<Subject> around) {
        return around.stream()
                .flatMap(frame -> Stream.ofNullable(boxes.get(frame)))
                .toList();
    }

    private Ends.End end(Subject subject) {
        Box box = box(subject);
        return new Ends.End(subject, box, framed.containsKey(subject) ? Frames.HEADER / 2 : box.height() / 2);
    }

    private Box box(Subject subject) {
        Box box = boxes.get(subject);
        if (box == null) {
            throw new IllegalArgumentException(subject + " has no place.");
        }
        return box;
    }
}
