package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way from one drawing of a graph to another: boxes that are in both go from place to place, with their lines. */
public final class Morph {
    private final Drawing end;
    private final Map<Subject, Box> from = new HashMap<>();
    private final Map<Subject, Box> boxes = new HashMap<>();
    private final Set<Subject> moving = new HashSet<>();
    private final Wiring wiring;

    /** @param graph what the second one shows */
    public Morph(TopologyGraph graph, Drawing start, Drawing end) {
        this.end = end;
        start.frames().forEach(frame -> from.put(frame.subject(), frame.box()));
        start.cards().forEach(card -> from.put(card.subject(), card.box()));
        end.frames().forEach(frame -> boxes.put(frame.subject(), frame.box()));
        end.cards().forEach(card -> boxes.put(card.subject(), card.box()));
        boxes.forEach((subject, box) -> {
            Box before = from.get(subject);
            if (before != null && !before.equals(box)) {
                moving.add(subject);
            }
        });
        wiring = Wiring.of(graph, boxes);
    }

    /** How many boxes and frames go anywhere. */
    public int count() {
        return moving.size();
    }

    /** The drawing on its way: 0 is the beginning, 1 the end. */
    public Drawing at(double share) {
        if (share >= 1) {
            return end;
        }
        List<Card> cards = new ArrayList<>(end.cards().size());
        for (Card card : end.cards()) {
            Box box = between(card.subject(), card.box(), share);
            boxes.put(card.subject(), box);
            cards.add(new Card(card.subject(), card.glyph(), box));
        }
        List<Frame> frames = new ArrayList<>(end.frames().size());
        for (Frame frame : end.frames()) {
            Box box = between(frame.subject(), frame.box(), share);
            boxes.put(frame.subject(), box);
            frames.add(frame.at(box));
        }
        List<Wire> wires = end.wires().stream()
                .map(wire -> moving.contains(wire.edge().from())
                                || moving.contains(wire.edge().to())
                        ? wiring.dragged(wire)
                        : wire)
                .toList();
        return new Drawing(cards, frames, wires);
    }

    private Box between(Subject subject, Box to, double share) {
        return Optional.ofNullable(from.get(subject))
                .filter(_ -> moving.contains(subject))
                .map(start -> new Box(
                        start.x() + (to.x() - start.x()) * share,
                        start.y() + (to.y() - start.y()) * share,
                        start.width() + (to.width() - start.width()) * share,
                        start.height() + (to.height() - start.height()) * share))
                .orElse(to);
    }
}
