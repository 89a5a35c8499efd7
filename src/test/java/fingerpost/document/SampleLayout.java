package fingerpost.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import fingerpost.layout.Size;
import fingerpost.picture.Drawing;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tidies the drawings of the sample topologies: keeps their columns and the order in them, and spaces them by the real
 * sizes of the boxes. Run it from the project's folder.
 */
public final class SampleLayout {
    private static final double BETWEEN_COLUMNS = 130;
    private static final double BETWEEN_ROWS = 30;
    private static final double BETWEEN_ZONES = 100;

    private SampleLayout() {}

    /** Lays each sample out again and saves it. */
    public static void main(String... none) throws DocumentProblem {
        for (String name : Samples.names()) {
            Path file = Path.of("sample-topologies", name + DocumentFile.SUFFIX);
            Document document = DocumentFile.read(file);
            DocumentFile.write(file, document.with(tidy(document)));
        }
    }

    private static Diagram tidy(Document document) {
        Map<String, Point> old = document.diagram().positions();
        Map<Subject, Size> sizes = Drawing.sizes(TopologyGraph.of(document.topology()));
        TreeMap<Double, List<Subject>> columns = sizes.keySet().stream()
                .filter(subject -> old.containsKey(subject.toString()))
                .sorted(Comparator.comparingDouble(subject ->
                        old.getOrDefault(subject.toString(), new Point(0, 0)).y()))
                .collect(groupingBy(
                        subject -> old.getOrDefault(subject.toString(), new Point(0, 0))
                                .x(),
                        TreeMap::new,
                        toCollection(ArrayList::new)));
        double tallest = columns.values().stream()
                .mapToDouble(column -> height(column, sizes))
                .max()
                .orElse(0);
        Map<Subject, Point> places = new LinkedHashMap<>();
        double x = 0;
        for (List<Subject> column : columns.values()) {
            double y = Math.round((tallest - height(column, sizes)) / 2 / 10) * 10;
            double width = 0;
            for (int i = 0; i < column.size(); i++) {
                Subject subject = column.get(i);
                y += i == 0 ? 0 : gap(column.get(i - 1), subject);
                places.put(subject, new Point(x, Math.round(y)));
                y += size(subject, sizes).height();
                width = Math.max(width, size(subject, sizes).width());
            }
            x += Math.ceil((width + BETWEEN_COLUMNS) / 10) * 10;
        }
        return Diagram.EMPTY.with(places);
    }

    private static double height(List<Subject> column, Map<Subject, Size> sizes) {
        double height = 0;
        for (int i = 0; i < column.size(); i++) {
            height += (i == 0 ? 0 : gap(column.get(i - 1), column.get(i)))
                    + size(column.get(i), sizes).height();
        }
        return height;
    }

    private static double gap(Subject above, Subject below) {
        boolean otherZone = below.owner().isPresent() && !above.element().equals(below.element());
        return otherZone ? BETWEEN_ZONES : BETWEEN_ROWS;
    }

    private static Size size(Subject subject, Map<Subject, Size> sizes) {
        return sizes.getOrDefault(subject, new Size(200, 80));
    }
}
