package fingerpost.ui.welcome;

import fingerpost.document.Document;
import fingerpost.layout.Box;
import fingerpost.layout.FoldedPlaces;
import fingerpost.layout.Size;
import fingerpost.picture.Drawing;
import fingerpost.picture.PngPainter;
import fingerpost.picture.Theme;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.Drawn;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;

/** A small picture of a sample, as its boxes stand in its file. */
public final class SamplePicture {
    /** Of a card, pixels; twice as many are painted. */
    static final double WIDTH = 272;

    static final double HEIGHT = 96;
    private static final double FINE = 2;

    private SamplePicture() {}

    /** The picture; takes some milliseconds, so it is made beside the UI thread. */
    public static Image of(Document document, Theme theme) {
        TopologyGraph graph = document.graph();
        Map<Subject, Size> sizes = Drawing.sizes(graph, Drawn.WORDS);
        Map<Subject, Box> places = new HashMap<>();
        document.diagram().positions().forEach((text, point) -> {
            Subject subject = Subject.parse(text);
            Size size = sizes.get(subject);
            if (size != null) {
                places.put(subject, size.at(point.x(), point.y()));
            }
        });
        FoldedGraph shown = document.shown(graph);
        Drawing drawing = Drawing.of(shown.graph(), FoldedPlaces.shown(graph, shown, places), Drawn.WORDS);
        Box bounds = drawing.bounds().grown(32);
        double scale = FINE * Math.min(WIDTH / bounds.width(), HEIGHT / bounds.height());
        return new Image(new ByteArrayInputStream(new PngPainter(theme).paint(drawing, scale)));
    }
}
