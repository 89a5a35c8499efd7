package fingerpost.ui.canvas;

import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A drawing seen from so far that each zone is one box.
 *
 * @param zones of the names that are not drawn then
 * @param wires one for all between the same two boxes, none inside a zone
 * @param worst what was found at each zone or at a name in it
 */
record Folded(Map<Subject, Subject> zones, List<Wire> wires, Map<Subject, Badge> worst) {
    static final Folded NOTHING = new Folded(Map.of(), List.of(), Map.of());

    private record Pair(Subject from, Subject to) {}

    static Folded of(TopologyGraph graph, Drawing drawing) {
        Map<Subject, Subject> zoneOf = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            node.group().ifPresent(zone -> zoneOf.put(node.subject(), zone));
        }
        Set<Pair> seen = new HashSet<>();
        List<Wire> wires = new ArrayList<>();
        for (Wire wire : drawing.wires()) {
            Subject from = zoneOf.getOrDefault(wire.edge().from(), wire.edge().from());
            Subject to = zoneOf.getOrDefault(wire.edge().to(), wire.edge().to());
            if (!from.equals(to) && seen.add(new Pair(from, to))) {
                wires.add(wire);
            }
        }
        Map<Subject, Badge> worst = new HashMap<>();
        drawing.frames()
                .forEach(frame -> frame.badge().ifPresent(badge -> worst.merge(frame.subject(), badge, Folded::worse)));
        for (Card card : drawing.cards()) {
            Subject zone = zoneOf.get(card.subject());
            if (zone != null) {
                card.glyph().badge().ifPresent(badge -> worst.merge(zone, badge, Folded::worse));
            }
        }
        return new Folded(zoneOf, wires, worst);
    }

    private static Badge worse(Badge one, Badge other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    boolean hides(Subject name) {
        return zones.containsKey(name);
    }
}
