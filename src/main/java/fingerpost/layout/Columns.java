package fingerpost.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** In which column each box of a graph stands: right of all that leads to it, as far as no circle forbids it. */
final class Columns {
    private Columns() {}

    /** The boxes of each column by their index. */
    static List<List<Integer>> of(Flat graph) {
        int[] layer = layers(graph);
        draw(graph, layer);
        List<List<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < layer.length; i++) {
            while (columns.size() <= layer[i]) {
                columns.add(new ArrayList<>());
            }
            columns.get(layer[i]).add(i);
        }
        return columns;
    }

    /** The longest way to each box over lines that do not close a circle. */
    private static int[] layers(Flat graph) {
        int n = graph.boxes().size();
        int[] incoming = new int[n];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            next.add(new ArrayList<>());
        }
        for (Flat.Line line : graph.lines()) {
            incoming[line.to()]++;
            next.get(line.from()).add(line.to());
        }
        int[] layer = new int[n];
        boolean[] done = new boolean[n];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            if (incoming[i] == 0) {
                ready.add(i);
            }
        }
        for (int start = 0; start <= n; start++) {
            while (!ready.isEmpty()) {
                int at = ready.remove();
                if (done[at]) {
                    continue;
                }
                done[at] = true;
                for (int to : next.get(at)) {
                    if (!done[to]) {
                        layer[to] = Math.max(layer[to], layer[at] + 1);
                        if (--incoming[to] == 0) {
                            ready.add(to);
                        }
                    }
                }
            }
            if (start < n && !done[start]) {
                ready.add(start);
            }
        }
        return layer;
    }

    /** Boxes to which nothing leads stand just before the first that they lead to. */
    private static void draw(Flat graph, int[] layer) {
        int[] nearest = new int[layer.length];
        boolean[] led = new boolean[layer.length];
        java.util.Arrays.fill(nearest, Integer.MAX_VALUE);
        for (Flat.Line line : graph.lines()) {
            led[line.to()] = true;
            nearest[line.from()] = Math.min(nearest[line.from()], layer[line.to()]);
        }
        for (int i = 0; i < layer.length; i++) {
            if (!led[i] && nearest[i] != Integer.MAX_VALUE) {
                layer[i] = Math.max(0, nearest[i] - 1);
            }
        }
    }
}
