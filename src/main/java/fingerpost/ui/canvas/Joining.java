package fingerpost.ui.canvas;

import fingerpost.picture.Drawing;
import fingerpost.picture.Trunks;
import fingerpost.picture.Wire;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The drawing as it is seen from afar, its lines joined to trunks; found once for each, and kept up while boxes are dragged. */
final class Joining {
    /** Below this zoom a bundle of lines would be a blot. */
    static final double FAR = 0.35;

    private List<Wire> apart = List.of();
    private List<Wire> joined = List.of();
    private Drawing last = Drawing.EMPTY;
    private Drawing shown = Drawing.EMPTY;

    /** @param passing whether it is but a moment of a gesture, of which most lines are as they were before */
    @SuppressWarnings("ReferenceEquality")
    Drawing of(TopologyGraph graph, Drawing drawing, boolean passing) {
        if (drawing != last) {
            last = drawing;
            shown = new Drawing(drawing.cards(), drawing.frames(), lines(graph, drawing.wires(), passing));
        }
        return shown;
    }

    private List<Wire> lines(TopologyGraph graph, List<Wire> wires, boolean passing) {
        List<Wire> kept = new ArrayList<>();
        int moved = wires.size() == apart.size() ? moved(wires, kept) : wires.size();
        if (moved == 0 || (passing && moved < wires.size() / 2)) {
            return kept;
        }
        Map<Subject, Subject> frames = new HashMap<>();
        for (GraphNode node : graph.nodes()) {
            node.group().ifPresent(frame -> frames.put(node.subject(), frame));
        }
        apart = wires;
        joined = Trunks.of(wires, box -> frames.getOrDefault(box, box));
        return joined;
    }

    /** How many are not where they were; for all others what they were joined to. */
    @SuppressWarnings("ReferenceEquality")
    private int moved(List<Wire> wires, List<Wire> kept) {
        int moved = 0;
        for (int i = 0; i < wires.size(); i++) {
            boolean same = wires.get(i) == apart.get(i);
            kept.add(same ? joined.get(i) : wires.get(i));
            moved += same ? 0 : 1;
        }
        return moved;
    }
}
