package fingerpost.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Columns by the longest way from a source, each ordered once by where its lines come from. Linear, and never fails. */
final class SimpleEngine implements Flat.Engine {
    @Override
    public List<Box> place(Flat graph, BooleanSupplier cancelled) {
        int[] layer = layers(graph);
        int last = Arrays.stream(layer).max().orElse(0);
        List<List<Integer>> columns = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            columns.add(new ArrayList<>());
        }
        for (int i = 0; i < layer.length; i++) {
            columns.get(layer[i]).add(i);
        }
        Box[] boxes = new Box[layer.length];
        double x = 0;
        for (List<Integer> column : columns) {
            order(column, graph, boxes);
            List<Box> stacked =
                    Rows.stack(column.stream().map(graph.boxes()::get).toList(), x, 0);
            for (int i = 0; i < column.size(); i++) {
                boxes[column.get(i)] = stacked.get(i);
                x = Math.max(x, stacked.get(i).right());
            }
            x += Spacing.LAYERS;
        }
        return List.of(boxes);
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
        for (int start = 0; start <= n; start++) {
            if (start == 0) {
                for (int i = 0; i < n; i++) {
                    if (incoming[i] == 0) {
                        ready.add(i);
                    }
                }
            } else if (!done[start - 1]) {
                ready.add(start - 1);
            }
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
        }
        return layer;
    }

    private static void order(List<Integer> column, Flat graph, Box[] placed) {
        double[] sum = new double[placed.length];
        int[] count = new int[placed.length];
        for (Flat.Line line : graph.lines()) {
            Box from = placed[line.from()];
            if (from != null) {
                sum[line.to()] += from.y() + line.fromY();
                count[line.to()]++;
            }
        }
        column.sort(Comparator.comparingDouble(i -> count[i] == 0 ? Double.MAX_VALUE : sum[i] / count[i]));
    }
}
