package fingerpost.command;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.IncrementalPlacer;
import fingerpost.layout.Size;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Boxes of a document on the drawing: where the document says, else where the layout finds a place. */
final class Arranged {
    private Arranged() {}

    static Map<Subject, Box> boxes(Document document, TopologyGraph graph) {
        Map<Subject, Size> sizes = Drawing.sizes(graph);
        Map<Subject, Box> places = new LinkedHashMap<>();
        sizes.forEach((subject, size) -> {
            Point point = document.diagram().positions().get(subject.toString());
            if (point != null) {
                places.put(subject, size.at(point.x(), point.y()));
            }
        });
        places.putAll(new IncrementalPlacer(new ElkLayout()).place(graph, sizes, Map.copyOf(places), () -> false));
        return places;
    }

    /** The document with a place for every box; zones that have names have none of their own. */
    static Document document(Document document) {
        TopologyGraph graph = document.graph();
        Map<Subject, Box> boxes = boxes(document, graph);
        Set<Subject> filled = new HashSet<>();
        graph.nodes().forEach(node -> node.group().ifPresent(filled::add));
        Map<Subject, Point> points = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box box = boxes.get(node.subject());
            if (box != null && !filled.contains(node.subject())) {
                points.put(node.subject(), new Point(Math.rint(box.x()), Math.rint(box.y())));
            }
        }
        return document.with(document.diagram().with(points));
    }
}
