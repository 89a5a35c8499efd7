package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A drawing of which some boxes are on the move: only they, their frames and their lines are found anew. */
public final class Dragging {
    private final Drawing start;
    private final Wiring wiring;
    private final Map<Subject, Box> boxes = new HashMap<>();
    private final List<Integer> cards = new ArrayList<>();
    private final List<Integer> frames = new ArrayList<>();
    private final List<Integer> wires = new ArrayList<>();
    private final Map<Subject, List<Subject>> members = new HashMap<>();

    /** @param moving names and other boxes; empty zones too */
    public Dragging(TopologyGraph graph, Drawing start, Set<Subject> moving) {
        this.start = start;
        start.cards().forEach(card -> boxes.put(card.subject(), card.box()));
        start.frames().forEach(frame -> boxes.put(frame.subject(), frame.box()));
        wiring = Wiring.of(graph, boxes);
        Nesting nesting = Nesting.of(graph);
        Set<Subject> touched = new HashSet<>(moving);
        moving.forEach(box -> touched.addAll(nesting.around(box)));
        for (GraphNode node : graph.nodes()) {
            nesting.frame(node.subject())
                    .filter(touched::contains)
                    .ifPresent(frame -> members.computeIfAbsent(frame, _ -> new ArrayList<>())
                            .add(node.subject()));
        }
        for (int i = 0; i < start.cards().size(); i++) {
            if (moving.contains(start.cards().get(i).subject())) {
                cards.add(i);
            }
        }
        for (int i = 0; i < start.frames().size(); i++) {
            if (touched.contains(start.frames().get(i).subject())) {
                frames.add(i);
            }
        }
        frames.sort(Comparator.comparingInt(
                i -> -nesting.around(start.frames().get(i).subject()).size()));
        for (int i = 0; i < start.wires().size(); i++) {
            Wire wire = start.wires().get(i);
            if (touched.contains(wire.edge().from())
                    || touched.contains(wire.edge().to())) {
                wires.add(i);
            }
        }
    }

    /** The drawing with all of them moved that far from where they began. */
    public Drawing at(double dx, double dy) {
        List<Card> movedCards = new ArrayList<>(start.cards());
        for (int i : cards) {
            Card card = start.cards().get(i);
            Box box = card.box().movedTo(card.box().x() + dx, card.box().y() + dy);
            boxes.put(card.subject(), box);
            movedCards.set(i, new Card(card.subject(), card.glyph(), box));
        }
        List<Frame> movedFrames = new ArrayList<>(start.frames());
        for (int i : frames) {
            Frame frame = start.frames().get(i);
            Box box = members.getOrDefault(frame.subject(), List.of()).stream()
                    .map(boxes::get)
                    .filter(java.util.Objects::nonNull)
                    .reduce(Box::with)
                    .map(Frames::around)
                    .orElse(frame.box()
                            .movedTo(frame.box().x() + dx, frame.box().y() + dy));
            boxes.put(frame.subject(), box);
            movedFrames.set(i, frame.at(box));
        }
        List<Wire> movedWires = new ArrayList<>(start.wires());
        for (int i : wires) {
            movedWires.set(i, wiring.dragged(start.wires().get(i)));
        }
        return new Drawing(movedCards, movedFrames, movedWires);
    }
}
