package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.layout.Size;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A graph laid out: every box, frame and line in its place, ready for the screen and for every kind of picture.
 *
 * @param frames of zones, painted first
 */
public record Drawing(List<Card> cards, List<Frame> frames, List<Wire> wires) {
    public static final Drawing EMPTY = new Drawing(List.of(), List.of(), List.of());

    public Drawing {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
        wires = List.copyOf(wires);
    }

    /** The room that each box needs with English words. */
    public static Map<Subject, Size> sizes(TopologyGraph graph) {
        return sizes(graph, Wording.ENGLISH);
    }

    /** The room that each box needs. */
    public static Map<Subject, Size> sizes(TopologyGraph graph, Wording wording) {
        Map<Subject, Size> sizes = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            sizes.put(
                    node.subject(),
                    node.isFrame()
                            ? Frames.EMPTY
                            : Glyph.of(node, Optional.empty(), wording).size());
        }
        return sizes;
    }

    /** The drawing of that graph without badges, in English. */
    public static Drawing of(TopologyGraph graph, Map<Subject, Box> places) {
        return of(graph, places, Map.of());
    }

    /** The drawing of that graph without badges. */
    public static Drawing of(TopologyGraph graph, Map<Subject, Box> places, Wording wording) {
        return of(graph, places, Map.of(), wording, false);
    }

    /**
     * The drawing of that graph in English.
     *
     * @param places whose top left corners count; the frames of zones with names follow from the names, and nodes
     *     without a place are left out with their lines
     */
    public static Drawing of(TopologyGraph graph, Map<Subject, Box> places, Map<Subject, Badge> badges) {
        return of(graph, places, badges, Wording.ENGLISH, false);
    }

    /** The same in a fraction of the time: lines lead through other boxes and have no labels. */
    public static Drawing sketch(TopologyGraph graph, Map<Subject, Box> places, Wording wording) {
        return of(graph, places, Map.of(), wording, true);
    }

    private static Drawing of(
            TopologyGraph graph,
            Map<Subject, Box> places,
            Map<Subject, Badge> badges,
            Wording wording,
            boolean sketchy) {
        Map<Subject, Box> boxes = new HashMap<>();
        Map<Subject, Integer> names = new HashMap<>();
        List<Card> cards = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            node.group().ifPresent(zone -> names.merge(zone, 1, Integer::sum));
            Box place = places.get(node.subject());
            if (place != null && node.isFrame()) {
                boxes.put(node.subject(), place);
            } else if (place != null) {
                Glyph glyph = Glyph.of(node, Optional.ofNullable(badges.get(node.subject())), wording);
                Box box = glyph.size().at(place.x(), place.y());
                boxes.put(node.subject(), box);
                cards.add(new Card(node.subject(), glyph, box));
            }
        }
        Map<Subject, Box> around = Frames.around(graph, boxes);
        boxes.putAll(around);
        List<Frame> frames = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            Box box = around.get(node.subject());
            if (box != null) {
                int held = names.getOrDefault(node.subject(), 0);
                frames.add(new Frame(
                        node.subject(),
                        node.kind(),
                        node.title(),
                        held,
                        wording.box(Frame.count(node.kind(), held)),
                        box,
                        Optional.ofNullable(badges.get(node.subject()))));
            }
        }
        Wiring wiring = Wiring.of(graph, boxes);
        return new Drawing(cards, frames, sketchy ? wiring.sketch() : wiring.wires(cards, frames, wording));
    }

    /** The smallest box around everything; of no size if there is nothing. */
    public Box bounds() {
        Box bounds = null;
        for (Card card : cards) {
            bounds = bounds == null ? card.box() : bounds.with(card.box());
        }
        for (Frame frame : frames) {
            bounds = bounds == null ? frame.box() : bounds.with(frame.box());
        }
        if (bounds == null) {
            return new Box(0, 0, 0, 0);
        }
        for (Wire wire : wires) {
            bounds = bounds.with(wire.bounds());
        }
        return bounds;
    }

    /** The same with other badges. */
    public Drawing withBadges(Map<Subject, Badge> badges) {
        return new Drawing(
                cards.stream()
                        .map(card -> new Card(
                                card.subject(),
                                card.glyph().with(Optional.ofNullable(badges.get(card.subject()))),
                                card.box()))
                        .toList(),
                frames.stream()
                        .map(frame -> frame.with(Optional.ofNullable(badges.get(frame.subject()))))
                        .toList(),
                wires);
    }
}
