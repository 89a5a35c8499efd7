package fingerpost.ui.canvas;

import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A drawing seen from so far that each zone or group is one box.
 *
 * @param zones the largest frames around what is not drawn then
 * @param wires one for all between the same two boxes, none inside a frame
 * @param worst what was found at each frame that is drawn, or in it
 */
record Folded(Map<Subject, Subject> zones, List<Wire> wires, Map<Subject, Badge> worst) {
    static final Folded NOTHING = new Folded(Map.of(), List.of(), Map.of());

    private record Pair(Subject from, Subject to) {}

    static Folded of(TopologyGraph graph, Drawing drawing) {
        Nesting nesting = Nesting.of(graph);
        Map<Subject, Subject> zones = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            if (nesting.frame(node.subject()).isPresent()) {
                zones.put(node.subject(), nesting.outermost(node.subject()));
            }
        }
        Set<Pair> seen = new HashSet<>();
        List<Wire> wires = new ArrayList<>();
        for (Wire wire : drawing.wires()) {
            Subject from = nesting.outermost(wire.edge().from());
            Subject to = nesting.outermost(wire.edge().to());
            if (!from.equals(to) && seen.add(new Pair(from, to))) {
                wires.add(wire);
            }
        }
        Map<Subject, Badge> worst = new HashMap<>();
        drawing.frames()
                .forEach(frame -> frame.badge()
                        .ifPresent(badge -> worst.merge(nesting.outermost(frame.subject()), badge, Folded::worse)));
        for (Card card : drawing.cards()) {
            Subject zone = zones.get(card.subject());
            if (zone != null) {
                card.glyph().badge().ifPresent(badge -> worst.merge(zone, badge, Folded::worse));
            }
        }
        return new Folded(zones, wires, worst);
    }

    private static Badge worse(Badge one, Badge other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    boolean hides(Subject name) {
        return zones.containsKey(name);
    }
}
