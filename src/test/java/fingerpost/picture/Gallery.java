package fingerpost.picture;

import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.topology.TopologyGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pictures of a sample site in all formats and themes, for people to look at. */
public final class Gallery {
    private Gallery() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/gallery");
        Files.createDirectories(folder);
        TopologyGraph graph = Graphs.site();
        Drawing drawing = Drawing.of(
                graph,
                new ElkLayout().place(graph, Drawing.sizes(graph), () -> false),
                java.util.Map.of(
                        graph.nodes().get(1).subject(), Badge.ERROR,
                        graph.nodes().get(8).subject(), Badge.WARNING,
                        graph.nodes().get(0).subject(), Badge.NOTICE,
                        graph.nodes().get(15).subject(), Badge.INFO));
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST}) {
            Files.write(folder.resolve(theme.name() + ".png"), new PngPainter(theme).paint(drawing, 1));
            Files.writeString(folder.resolve(theme.name() + ".svg"), new SvgPainter(theme).paint(drawing));
            Files.write(folder.resolve(theme.name() + ".pdf"), new PdfPainter(theme).paint(drawing));
        }
    }
}
