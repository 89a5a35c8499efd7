package fingerpost.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A layered drawing in a few sweeps over all lines: columns, each ordered by the middle of what its boxes connect to, each
 * box as near to that middle as its neighbours let it. What would become a tower or a ribbon is
 * cut into pieces.
 * Never fails, and takes hardly more than linear time.
 */
final class SketchEngine implements Flat.Engine {
    private static final int SWEEPS = 6;
    private static final double ASPECT = 1.6;
    /** Up to that length nothing is cut. */
    private static final double WHOLE = 5_000;

    @Override
    public List<Box> place(Flat graph, BooleanSupplier cancelled) {
        int n = graph.boxes().size();
        if (n == 0) {
            return List.of();
        }
        List<List<Integer>> columns = Columns.of(graph);
        double[] y = new double[n];
        columns.forEach(column -> stack(column, graph, y));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The layout was cancelled.");
            }
            boolean rightwards = sweep % 2 == 0;
            double[] wish = wishes(graph, y, rightwards);
            for (List<Integer> column : rightwards ? columns : columns.reversed()) {
                settle(column, graph, wish, y);
            }
        }
        return cut(columns, graph, y);
    }

    private static void stack(List<Integer> column, Flat graph, double[] y) {
        double top = 0;
        for (int i : column) {
            y[i] = top;
            top += graph.boxes().get(i).height() + Spacing.ROWS;
        }
    }

    /** Where each box would stand level with the middle of what it connects to on that side; else where it stands. */
    private static double[] wishes(Flat graph, double[] y, boolean rightwards) {
        double[] sum = new double[y.length];
        int[] count = new int[y.length];
        for (Flat.Line line : graph.lines()) {
            int at = rightwards ? line.to() : line.from();
            double there = rightwards ? y[line.from()] + line.fromY() : y[line.to()] + line.toY();
            sum[at] += there - (rightwards ? line.toY() : line.fromY());
            count[at]++;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = count[i] == 0 ? y[i] : sum[i] / count[i];
        }
        return sum;
    }

    private static void settle(List<Integer> column, Flat graph, double[] wish, double[] y) {
        column.sort(Comparator.comparingDouble(i -> wish[i]));
        double[] tops = Spread.tops(
                column.stream().mapToDouble(i -> wish[i]).toArray(),
                column.stream().mapToDouble(i -> graph.boxes().get(i).height()).toArray(),
                Spacing.ROWS);
        for (int i = 0; i < tops.length; i++) {
            y[column.get(i)] = tops[i];
        }
    }

    private static List<Box> cut(List<List<Integer>> columns, Flat graph, double[] y) {
        double[] x = new double[y.length];
        double width = 0;
        for (List<Integer> column : columns) {
            double widest = 0;
            for (int i : column) {
                x[i] = width;
                widest = Math.max(widest, graph.boxes().get(i).width());
            }
            width += widest + Spacing.LAYERS;
        }
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < y.length; i++) {
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i] + graph.boxes().get(i).height());
        }
        return folded(graph, x, y, new Box(0, top, width, bottom - top));
    }

    /** Side by side where it is a tower, one below the other where it is a ribbon. */
    private static List<Box> folded(Flat graph, double[] x, double[] y, Box all) {
        double shape = all.height() * ASPECT / all.width();
        boolean tower = shape > 1;
        double[] along = tower ? y : x;
        double from = tower ? all.y() : all.x();
        double length = tower ? all.height() : all.width();
        double wanted = Math.sqrt(tower ? shape : 1 / shape);
        int pieces = (int) Math.clamp(Math.rint(wanted), 1.0, 1 + length / WHOLE);
        double step = tower ? all.width() : all.height() + Spacing.PARTS;
        double[] first = new double[pieces];
        java.util.Arrays.fill(first, Double.MAX_VALUE);
        int[] piece = new int[along.length];
        for (int i = 0; i < along.length; i++) {
            // A column of a ribbon stays whole, however wide its boxes are.
            double size = tower ? graph.boxes().get(i).height() : 0;
            piece[i] = Math.clamp((int) ((along[i] + size / 2 - from) * pieces / length), 0, pieces - 1);
            first[piece[i]] = Math.min(first[piece[i]], along[i]);
        }
        List<Box> boxes = new ArrayList<>(along.length);
        for (int i = 0; i < along.length; i++) {
            double back = first[piece[i]];
            double aside = piece[i] * step;
            boxes.add(graph.boxes()
                    .get(i)
                    .at(tower ? x[i] + aside : x[i] - back, tower ? y[i] - back : y[i] - all.y() + aside));
        }
        return boxes;
    }
}
