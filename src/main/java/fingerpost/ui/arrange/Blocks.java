package fingerpost.ui.arrange;

import fingerpost.document.Diagram;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Group;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What moves as one when several things are lined up: a box, or the frame of a zone or group with all that is in it.
 *
 * @param boxes of what was selected; without names of which the zone was selected too
 * @param inside the boxes that move with each
 */
record Blocks(Map<Subject, Box> boxes, Map<Subject, Map<Subject, Box>> inside) {
    /** @param standing where boxes stand that are not drawn, such as the names of a folded zone */
    static Blocks of(TopologyGraph graph, Drawing drawing, Diagram standing, Set<Subject> selected) {
        Map<Subject, Box> all = boxes(drawing);
        Set<Subject> chosen = new LinkedHashSet<>();
        selected.forEach(each -> chosen.add(each.node()));
        Map<Subject, Box> boxes = new LinkedHashMap<>();
        Map<Subject, Map<Subject, Box>> inside = new HashMap<>();
        Nesting nesting = Nesting.of(graph);
        for (GraphNode node : graph.nodes()) {
            Box box = all.get(node.subject());
            Point at = standing.positions().get(node.subject().toString());
            if (box == null && at != null) {
                box = new Box(at.x(), at.y(), 0, 0);
            }
            if (box == null) {
                continue;
            }
            Optional<Subject> block = nesting.outermost(node.subject(), chosen);
            if (block.isPresent() && !nesting.isFilled(node.subject())) {
                inside.computeIfAbsent(block.get(), _ -> new LinkedHashMap<>()).put(node.subject(), box);
            } else if (block.isEmpty() && chosen.contains(node.subject()) && all.containsKey(node.subject())) {
                boxes.put(node.subject(), box);
            }
        }
        return new Blocks(boxes, inside);
    }

    /** The same with groups in the place of what is in them, where that is all selected and other things are too. */
    static Set<Subject> whole(List<Group> groups, Set<Subject> selected) {
        Set<Subject> chosen = new LinkedHashSet<>(selected);
        for (Group group : groups) {
            Set<Subject> inside = group.members().stream().map(Subject::of).collect(Collectors.toSet());
            if (selected.containsAll(inside) && selected.size() > inside.size()) {
                chosen.removeAll(inside);
                chosen.add(group.subject());
            }
        }
        return chosen;
    }

    /** All boxes and frames of that drawing. */
    static Map<Subject, Box> boxes(Drawing drawing) {
        Map<Subject, Box> all = new LinkedHashMap<>();
        drawing.frames().forEach(frame -> all.put(frame.subject(), frame.box()));
        drawing.cards().forEach(card -> all.put(card.subject(), card.box()));
        return all;
    }

    /** What stands in frames in the place of the frames. */
    static Set<Subject> leaves(TopologyGraph graph, Set<Subject> subjects) {
        Set<Subject> chosen = new LinkedHashSet<>();
        subjects.forEach(each -> chosen.add(each.node()));
        Nesting nesting = Nesting.of(graph);
        Set<Subject> leaves = new LinkedHashSet<>();
        for (GraphNode node : graph.nodes()) {
            boolean meant = chosen.contains(node.subject()) || nesting.isIn(node.subject(), chosen);
            if (meant && !nesting.isFilled(node.subject())) {
                leaves.add(node.subject());
            }
        }
        return leaves;
    }

    /** Where each box that is not a filled frame comes to stand when the blocks stand there; only what moves. */
    Map<Subject, Box> moved(Map<Subject, Box> to) {
        Map<Subject, Box> moved = new LinkedHashMap<>();
        to.forEach((block, box) -> {
            Box was = boxes.getOrDefault(block, box);
            if (was.x() != box.x() || was.y() != box.y()) {
                Map<Subject, Box> with = inside.getOrDefault(block, Map.of());
                if (with.isEmpty()) {
                    moved.put(block, box);
                }
                with.forEach((name, each) ->
                        moved.put(name, each.movedTo(each.x() + box.x() - was.x(), each.y() + box.y() - was.y())));
            }
        });
        return moved;
    }
}
