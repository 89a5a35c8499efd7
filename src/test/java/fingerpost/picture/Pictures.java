package fingerpost.picture;

import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.topology.TopologyGraph;
import java.util.Map;
import java.util.zip.CRC32;

/** Drawings for tests, and what is left of a picture when only its pixels count. */
public final class Pictures {
    private Pictures() {}

    /** The site of {@link Graphs#site}, tidy, with one badge of each kind. */
    public static Drawing site() {
        TopologyGraph graph = Graphs.site();
        Drawing drawing = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
        return drawing.withBadges(Map.of(
                graph.nodes().get(1).subject(), Badge.ERROR,
                graph.nodes().get(8).subject(), Badge.WARNING,
                graph.nodes().get(0).subject(), Badge.NOTICE,
                graph.nodes().get(15).subject(), Badge.INFO));
    }

    /** A check sum over pixels, by which a picture is compared to the bit. */
    public static String sum(int[] pixels) {
        CRC32 sum = new CRC32();
        for (int pixel : pixels) {
            sum.update(pixel >>> 24);
            sum.update(pixel >>> 16);
            sum.update(pixel >>> 8);
            sum.update(pixel);
        }
        return "%08x".formatted(sum.getValue());
    }
}
