package fingerpost.picture.bench;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.layout.SimpleLayout;
import fingerpost.picture.Drawing;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** How long a drawing of 10,000 boxes and 12,500 lines takes to be made, in processor time, first and later. */
public final class DrawingBench {
    private DrawingBench() {}

    public static void main(String... arguments) {
        PrintStream out = System.out;
        TopologyGraph graph = Graphs.large(10_000, 1);
        for (int i = 0; i < 8; i++) {
            long start = cpu();
            var sizes = Drawing.sizes(graph);
            long sized = cpu();
            Map<Subject, Box> places = new SimpleLayout().place(graph, sizes, () -> false);
            long placed = cpu();
            Drawing drawing = Drawing.of(graph, places);
            long drawn = cpu();
            out.printf(
                    "sizes %.0f ms, places %.0f ms, drawing of %,d lines %.0f ms%n",
                    (sized - start) / 1e6,
                    (placed - sized) / 1e6,
                    drawing.wires().size(),
                    (drawn - placed) / 1e6);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
