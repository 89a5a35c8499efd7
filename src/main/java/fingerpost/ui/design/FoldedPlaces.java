package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folded zone stands where its names stand: to move it is to move them. */
final class FoldedPlaces {
    private FoldedPlaces() {}

    /** The new places of the names for those of the folded zones; all else as it is. */
    static Map<Subject, Point> ofNames(Document document, Map<Subject, Point> moved) {
        Map<Subject, Point> places = new LinkedHashMap<>();
        moved.forEach((subject, to) -> {
            Map<Subject, Point> names =
                    document.diagram().isFolded(subject) ? names(document, subject) : Map.<Subject, Point>of();
            if (names.isEmpty()) {
                places.put(subject, to);
            } else {
                Box frame = frame(names);
                names.forEach((name, at) ->
                        places.put(name, new Point(at.x() + to.x() - frame.x(), at.y() + to.y() - frame.y())));
            }
        });
        return places;
    }

    private static Map<Subject, Point> names(Document document, Subject zone) {
        Map<Subject, Point> names = new LinkedHashMap<>();
        document.topology()
                .find(zone.element(), HostedZone.class)
                .ifPresent(found -> found.entries().forEach(entry -> {
                    Subject name = Subject.of(found.id(), entry.owner());
                    Point at = document.diagram().positions().get(name.toString());
                    if (at != null) {
                        names.put(name, at);
                    }
                }));
        return names;
    }

    /** Its corner is what counts, for which the corners of the names suffice. */
    private static Box frame(Map<Subject, Point> names) {
        return Frames.around(names.values().stream()
                .map(at -> new Box(at.x(), at.y(), 1, 1))
                .reduce(Box::with)
                .orElseThrow());
    }
}
