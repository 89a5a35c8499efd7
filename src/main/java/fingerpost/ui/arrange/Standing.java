package fingerpost.ui.arrange;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.layout.FoldedPlaces;
import fingerpost.layout.Size;
import fingerpost.picture.Drawing;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.Drawn;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The drawing as it stands and is shown, to be laid out: what is folded is one box, which moves what it hides.
 *
 * @param whole with what is hidden
 * @param all where everything stands that is in no folded frame, and everything hidden
 * @param boxes where everything stands that is shown and is no frame around others
 */
record Standing(
        TopologyGraph whole,
        FoldedGraph shown,
        Map<Subject, Box> all,
        Map<Subject, Size> sizes,
        Map<Subject, Box> boxes,
        Set<Subject> pinned) {
    static Standing of(Document document) {
        TopologyGraph whole = document.graph();
        FoldedGraph shown = document.shown(whole);
        Diagram diagram = document.diagram();
        Set<Subject> filled = filled(whole);
        Map<Subject, Box> all = new LinkedHashMap<>();
        Set<Subject> pinned = new LinkedHashSet<>();
        Drawing.sizes(whole, Drawn.WORDS).forEach((subject, size) -> {
            Point at = diagram.positions().get(subject.toString());
            if (at != null && !filled.contains(subject)) {
                all.put(subject, size.at(at.x(), at.y()));
                if (diagram.isPinned(subject)) {
                    pinned.add(shown.shown(subject));
                }
            }
        });
        Map<Subject, Size> sizes = Drawing.sizes(shown.graph(), Drawn.WORDS);
        Set<Subject> frames = filled(shown.graph());
        Map<Subject, Box> places = FoldedPlaces.shown(whole, shown, all);
        Map<Subject, Box> boxes = new LinkedHashMap<>();
        sizes.forEach((subject, size) -> {
            Box place = places.get(subject);
            if (place != null && !frames.contains(subject)) {
                boxes.put(subject, size.at(place.x(), place.y()));
            }
        });
        return new Standing(whole, shown, all, sizes, boxes, pinned);
    }

    private static Set<Subject> filled(TopologyGraph graph) {
        return graph.nodes().stream()
                .map(GraphNode::group)
                .flatMap(group -> group.stream())
                .collect(Collectors.toSet());
    }

    TopologyGraph graph() {
        return shown.graph();
    }

    /** What is shown of those, and what stands in those of them that are frames. */
    Set<Subject> leaves(Set<Subject> subjects) {
        return Blocks.leaves(graph(), subjects.stream().map(shown::shown).collect(Collectors.toSet()));
    }

    /** The new places of what is hidden for those of the boxes that hide it; all else as it is. */
    Map<Subject, Box> hidden(Map<Subject, Box> moved) {
        return FoldedPlaces.hidden(whole, all, Set.copyOf(shown.inside().values()), moved);
    }
}
