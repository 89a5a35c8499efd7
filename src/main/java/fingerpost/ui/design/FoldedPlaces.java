package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folded zone or group stands where what it hides stands: to move it is to move that. */
final class FoldedPlaces {
    private FoldedPlaces() {}

    /** The new places of what is hidden for those of what hides it; all else as it is. */
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
        List<Subject> inside = document.topology()
                .find(zone.element(), HostedZone.class)
                .map(found -> found.entries().stream()
                        .map(entry -> Subject.of(found.id(), entry.owner()))
                        .toList())
                .or(() -> document.diagram()
                        .group(zone.element())
                        .map(group -> group.members().stream().map(Subject::of).toList()))
                .orElse(List.of());
        Map<Subject, Point> names = new LinkedHashMap<>();
        inside.forEach(each -> {
            Point at = document.diagram().positions().get(each.toString());
            if (at != null) {
                names.put(each, at);
            }
        });
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
