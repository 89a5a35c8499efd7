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
import java.util.Optional;

/** A folded zone or group stands where what it hides stands: to move it is to move that. */
final class FoldedPlaces {
    private FoldedPlaces() {}

    /** The new places of what is hidden for those of what hides it; all else as it is. */
    static Map<Subject, Point> ofNames(Document document, Map<Subject, Point> moved) {
        Map<Subject, Point> places = new LinkedHashMap<>();
        moved.forEach((subject, to) -> {
            Map<Subject, Point> names = document.diagram().isFolded(subject)
                    ? names(document, inside(document, subject))
                    : Map.<Subject, Point>of();
            if (names.isEmpty()) {
                places.put(subject, to);
            } else {
                Box frame = corner(document, subject).orElseThrow();
                names.forEach((name, at) ->
                        places.put(name, new Point(at.x() + to.x() - frame.x(), at.y() + to.y() - frame.y())));
            }
        });
        return places;
    }

    /** What stands directly in that zone or group. */
    private static List<Subject> inside(Document document, Subject frame) {
        return document.topology()
                .find(frame.element(), HostedZone.class)
                .filter(_ -> frame.owner().isEmpty())
                .map(zone -> zone.entries().stream()
                        .map(entry -> Subject.of(zone.id(), entry.owner()))
                        .toList())
                .or(() -> document.diagram()
                        .group(frame.element())
                        .map(group -> group.members().stream().map(Subject::of).toList()))
                .orElse(List.of());
    }

    /** Where those stand, with what stands in them in the place of frames. */
    private static Map<Subject, Point> names(Document document, List<Subject> boxes) {
        Map<Subject, Point> names = new LinkedHashMap<>();
        boxes.forEach(each -> {
            List<Subject> inner = inside(document, each);
            Point at = document.diagram().positions().get(each.toString());
            if (!inner.isEmpty()) {
                names.putAll(names(document, inner));
            } else if (at != null) {
                names.put(each, at);
            }
        });
        return names;
    }

    /** Of a box, or of the frame around what stands in it; its size does not count. */
    private static Optional<Box> corner(Document document, Subject box) {
        List<Subject> inside = inside(document, box);
        return inside.isEmpty()
                ? Optional.ofNullable(document.diagram().positions().get(box.toString()))
                        .map(at -> new Box(at.x(), at.y(), 1, 1))
                : inside.stream()
                        .flatMap(each -> corner(document, each).stream())
                        .reduce(Box::with)
                        .map(Frames::around);
    }
}
