package fingerpost.document;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The drawing in a document: one line for each box, so that moving or pinning one changes one line. */
final class DiagramForm {
    private DiagramForm() {}

    static Json write(Diagram diagram) {
        Writing positions = new Writing();
        diagram.positions()
                .forEach((subject, point) ->
                        positions.put(subject, Writing.flatList(List.of(point.x(), point.y()), Numbers::of)));
        return new Writing()
                .put("positions", positions.block())
                .listIfAny("pinned", diagram.pinned(), Writing::textOf)
                .listIfAny("folded", diagram.folded(), Writing::textOf)
                .block();
    }

    static Diagram read(Source source) {
        TreeMap<String, Point> positions = new TreeMap<>();
        source.find("positions")
                .ifPresent(all -> all.members().forEach((subject, point) -> positions.put(subject, point(point))));
        return new Diagram(
                positions,
                Set.copyOf(source.list("pinned", Source::text)),
                Set.copyOf(source.list("folded", Source::text)));
    }

    private static Point point(Source source) {
        List<Source> two = source.items();
        if (two.size() != 2) {
            throw source.refused("A position is two numbers, from the left and from the top.");
        }
        double x = two.get(0).decimal().doubleValue();
        double y = two.get(1).decimal().doubleValue();
        return source.made(() -> new Point(x, y));
    }
}
