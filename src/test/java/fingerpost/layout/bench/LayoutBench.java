package fingerpost.layout.bench;

import fingerpost.layout.ElkLayout;
import fingerpost.layout.Graphs;
import fingerpost.layout.Layout;
import fingerpost.layout.SimpleLayout;
import fingerpost.topology.TopologyGraph;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** How long a tidy layout takes: the median of eleven, warm, and the very first; and how soon it stops when it is cancelled. */
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
        cancelled(out);
    }

    /** How long a layout goes on after it was cancelled in its middle: the median and the longest of eleven. */
    private static void cancelled(PrintStream out) {
        for (int boxes : new int[] {1_000, 3_000, 10_000}) {
            TopologyGraph graph = Graphs.large(boxes, 1);
            double[] millis = new double[11];
            for (int i = 0; i < millis.length; i++) {
                long stop = System.nanoTime() + (i + 1) * 40_000_000L;
                try {
                    new ElkLayout().place(graph, Graphs.sizes(graph), () -> System.nanoTime() - stop >= 0);
                } catch (CancellationException expected) {
                    millis[i] = (System.nanoTime() - stop) / 1e6;
                }
            }
            Arrays.sort(millis);
            out.printf(
                    "cancelled at %,d boxes: median %.0f ms, longest %.0f ms%n",
                    boxes, millis[millis.length / 2], millis[millis.length - 1]);
        }
    }
}
