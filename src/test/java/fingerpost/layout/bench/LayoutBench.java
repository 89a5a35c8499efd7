package fingerpost.layout.bench;

import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.layout.Layout;
import fingerpost.layout.SimpleLayout;
import fingerpost.topology.TopologyGraph;
import java.io.PrintStream;
import java.util.Arrays;

/** How long a tidy layout takes: the median of eleven, warm, and the very first. */
public final class LayoutBench {
    private LayoutBench() {}

    public static void main(String... arguments) {
        PrintStream out = System.out;
        for (Layout layout : new Layout[] {new ElkLayout(), new SimpleLayout()}) {
            for (int boxes : new int[] {100, 300, 1_000, 3_000, 10_000}) {
                TopologyGraph graph = Graphs.large(boxes, 1);
                double[] millis = new double[boxes > 2_000 ? 3 : 11];
                for (int i = 0; i < millis.length; i++) {
                    long start = System.nanoTime();
                    layout.place(graph, Graphs.sizes(graph), () -> false);
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
                double first = millis[0];
                Arrays.sort(millis);
                out.printf(
                        "%s %,d boxes: median %.0f ms, first %.0f ms%n",
                        layout.getClass().getSimpleName(), boxes, millis[millis.length / 2], first);
            }
        }
    }
}
