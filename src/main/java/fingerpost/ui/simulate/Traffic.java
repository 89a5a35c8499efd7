package fingerpost.ui.simulate;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.Map;

/**
 * Which part of all requests of a stretch of time touches each box and goes along each line, from 0 to 1.
 *
 * @param failed the part that was not served
 */
record Traffic(Map<Subject, Double> boxes, Map<GraphEdge, Double> lines, double failed) {
    static final Traffic NONE = new Traffic(Map.of(), Map.of(), 0);

    Traffic {
        boxes = Map.copyOf(boxes);
        lines = Map.copyOf(lines);
    }

    /** Adds up requests, and makes parts of them in the end. */
    static final class Count {
        private final Map<Subject, Double> boxes = new HashMap<>();
        private final Map<GraphEdge, Double> lines = new HashMap<>();

        void box(Subject box, double requests) {
            if (requests > 0) {
                boxes.merge(box, requests, Double::sum);
            }
        }

        void way(Iterable<GraphEdge> way, double requests) {
            if (requests > 0) {
                way.forEach(line -> lines.merge(line, requests, Double::sum));
            }
        }

        Traffic of(double all, double failed) {
            Map<Subject, Double> boxParts = new HashMap<>();
            Map<GraphEdge, Double> lineParts = new HashMap<>();
            boxes.forEach((box, requests) -> boxParts.put(box, requests / all));
            lines.forEach((line, requests) -> lineParts.put(line, requests / all));
            return new Traffic(boxParts, lineParts, failed / all);
        }
    }
}
