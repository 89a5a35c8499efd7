package fingerpost.layout;

import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A folded zone or group stands where the corner of its frame would be: to move it is to move what it hides. */
public final class FoldedPlaces {
    private FoldedPlaces() {}

    /** Where everything stands that is shown, and everything else too. */
    public static Map<Subject, Box> shown(TopologyGraph whole, FoldedGraph folded, Map<Subject, Box> boxes) {
        if (folded.inside().isEmpty()) {
            return boxes;
        }
        Map<Subject, Box> places = new HashMap<>(boxes);
        Set<Subject> shut = Set.copyOf(folded.inside().values());
        Frames.around(whole, boxes).forEach((subject, frame) -> {
            if (shut.contains(subject)) {
                places.put(subject, frame);
            }
        });
        return places;
    }

    /**
     * Where that comes to stand which moves when those are moved: what is hidden in the place of what hides it.
     *
     * @param boxes where everything stands that is hidden
     * @param moved the boxes that are shown, in their new places
     */
    public static Map<Subject, Box> hidden(
            TopologyGraph whole, Map<Subject, Box> boxes, Set<Subject> folded, Map<Subject, Box> moved) {
        Nesting nesting = Nesting.of(whole);
        Map<Subject, Map<Subject, Box>> inside = new HashMap<>();
        for (GraphNode node : whole.nodes()) {
            Box box = boxes.get(node.subject());
            if (box != null && !nesting.isFilled(node.subject())) {
                nesting.outermost(node.subject(), folded)
                        .ifPresent(frame -> inside.computeIfAbsent(frame, _ -> new LinkedHashMap<>())
                                .put(node.subject(), box));
            }
        }
        Map<Subject, Box> frames = Frames.around(whole, boxes);
        Map<Subject, Box> places = new LinkedHashMap<>();
        moved.forEach((subject, to) -> {
            Map<Subject, Box> holds = inside.getOrDefault(subject, Map.of());
            Box frame = frames.get(subject);
            if (holds.isEmpty() || frame == null) {
                places.put(subject, to);
            } else {
                holds.forEach((each, box) ->
                        places.put(each, box.movedTo(box.x() + to.x() - frame.x(), box.y() + to.y() - frame.y())));
            }
        });
        return places;
    }
}
