package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Element;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.topology.connect.Series;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts boxes into lines, so that the line leads through them: one step of undo. */
public final class Inserting {
    /** Of most boxes, and what lies between two at least. */
    private static final double WIDTH = 160;

    private static final double GAP = 40;

    private final Project project;

    public Inserting(Project project) {
        this.project = project;
    }

    /** Something new that fits into a line. */
    public record Offer(Item item, GraphEdge line) {}

    public boolean fits(Item item, GraphEdge line) {
        return !item.isRecord() && made(fresh(item), line).isPresent();
    }

    public boolean fits(Subject box, GraphEdge line) {
        return project.topology()
                .find(box.element())
                .flatMap(element -> made(element, line))
                .isPresent();
    }

    /** What fits into the lines that this says; nothing for what is no line. */
    public List<Offer> offers(Subject source) {
        List<Offer> offers = new ArrayList<>();
        TopologyGraph.of(project.topology()).edges().stream()
                .filter(edge -> edge.source().equals(source))
                .forEach(edge -> {
                    for (Item item : Item.values()) {
                        if (fits(item, edge)) {
                            offers.add(new Offer(item, edge));
                        }
                    }
                });
        return offers;
    }

    /** {@code between www.example.com and backend App}. */
    public String between(GraphEdge line) {
        return Speech.of(
                "between {0} and {1}",
                Names.of(project.topology(), line.from()), Names.of(project.topology(), line.to()));
    }

    /**
     * Puts something new into the line.
     *
     * @param at where its box goes; empty to leave that to the layout
     */
    public void put(Item item, GraphEdge line, Optional<Point> at) {
        put(fresh(item), line, at);
    }

    public void put(Subject box, GraphEdge line, Point at) {
        project.topology().find(box.element()).ifPresent(element -> put(element, line, Optional.of(at)));
    }

    private void put(Element element, GraphEdge line, Optional<Point> at) {
        Optional<Topology> made = made(element, line);
        if (made.isEmpty()) {
            return;
        }
        Subject box = Subject.of(element.id());
        String name = Speech.of(
                "Put {0} between {1} and {2}",
                Names.of(element), Names.of(project.topology(), line.from()), Names.of(project.topology(), line.to()));
        if (project.change(name, document -> placed(document, made.get(), box, line.to(), at))) {
            project.reveal(box);
            project.say(Notice.undoable(name));
        }
    }

    /** What came along, such as a service, stands half way to the end of the line, where there is room for it. */
    private static Document placed(Document before, Topology after, Subject box, Subject end, Optional<Point> at) {
        Document document = before.with(after);
        if (at.isEmpty()) {
            return document;
        }
        Map<Subject, Point> places = new HashMap<>(Map.of(box, at.get()));
        Point to = before.diagram().positions().get(end.toString());
        double room = to == null ? 0 : to.x() - at.get().x() - WIDTH;
        if (to != null && room >= WIDTH + 2 * GAP) {
            after.byId().keySet().stream()
                    .filter(id -> before.topology().find(id).isEmpty() && !id.equals(box.element()))
                    .findFirst()
                    .ifPresent(id -> places.put(
                            Subject.of(id),
                            new Point(
                                    Math.rint(at.get().x() + WIDTH + (room - WIDTH) / 2),
                                    at.get().y())));
        }
        return document.with(document.diagram().with(places));
    }

    private Element fresh(Item item) {
        return new FreshElement(project.topology()).of(item);
    }

    private Optional<Topology> made(Element element, GraphEdge line) {
        return Series.of(project.topology(), line, element);
    }
}
