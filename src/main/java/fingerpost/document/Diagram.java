package fingerpost.document;

import fingerpost.topology.Subject;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the boxes of a drawing stand. No part of the topology: moving a box changes no meaning.
 *
 * @param positions by the text of the subject; boxes without one are placed by the layout
 */
public record Diagram(Map<String, Point> positions) {
    public static final Diagram EMPTY = new Diagram(Map.of());

    public Diagram {
        positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    }

    public Diagram with(Map<Subject, Point> moved) {
        Map<String, Point> changed = new TreeMap<>(positions);
        moved.forEach((subject, point) -> changed.put(subject.toString(), point));
        return new Diagram(changed);
    }
}
