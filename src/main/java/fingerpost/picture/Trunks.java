package fingerpost.picture;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lines as they are best seen from afar: of those that meet at one box or in one frame, what runs side by side is one trunk that branches. */
public final class Trunks {
    /** Fewer are told apart. */
    private static final int MANY = 6;
    /** Drawing units: what runs nearer to its neighbour runs along with it. */
    private static final double BESIDE = 16;

    private final List<Wire> wires;
    private final boolean arriving;

    private record Meeting(Subject frame, EdgeKind kind, boolean arriving) {}

    private Trunks(List<Wire> wires, boolean arriving) {
        this.wires = wires;
        this.arriving = arriving;
    }

    /**
     * The same lines, in the same order.
     *
     * @param frame around a box, or the box itself
     */
    public static List<Wire> of(List<Wire> wires, UnaryOperator<Subject> frame) {
        Map<Meeting, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < wires.size(); i++) {
            GraphEdge edge = wires.get(i).edge();
            add(all, new Meeting(frame.apply(edge.to()), edge.kind(), true), i);
            add(all, new Meeting(frame.apply(edge.from()), edge.kind(), false), i);
        }
        List<Map.Entry<Meeting, List<Integer>>> large = new ArrayList<>(all.entrySet());
        large.removeIf(each -> each.getValue().size() < MANY);
        large.sort((one, other) ->
                Integer.compare(other.getValue().size(), one.getValue().size()));
        Wire[] joined = new Wire[wires.size()];
        for (Map.Entry<Meeting, List<Integer>> each : large) {
            List<Integer> free =
                    each.getValue().stream().filter(i -> joined[i] == null).toList();
            if (free.size() >= MANY) {
                new Trunks(free.stream().map(wires::get).toList(), each.getKey().arriving()).join(free, joined);
            }
        }
        for (int i = 0; i < joined.length; i++) {
            joined[i] = joined[i] == null ? wires.get(i) : joined[i];
        }
        return List.of(joined);
    }

    private static void add(Map<Meeting, List<Integer>> all, Meeting meeting, int line) {
        all.computeIfAbsent(meeting, _ -> new ArrayList<>()).add(line);
    }

    private void join(List<Integer> indices, Wire[] joined) {
        List<Double> uprights = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        Map<Subject, List<Double>> ends = new HashMap<>();
        for (Wire wire : wires) {
            Route route = wire.route();
            for (int i = 1; i + 1 < route.corners(); i += 2) {
                uprights.add(route.x(i));
                if (i + 3 < route.corners()) {
                    levels.add(route.y(i + 1));
                }
            }
            if (route.corners() > 2) {
                ends.computeIfAbsent(end(wire), _ -> new ArrayList<>()).add(arriving ? route.endY() : route.y(0));
            }
        }
        Map<Double, Double> x = middles(uprights, BESIDE);
        Map<Double, Double> y = middles(levels, BESIDE);
        Map<Subject, Map<Double, Double>> end = new HashMap<>();
        ends.forEach((box, all) -> end.put(box, middles(all, Double.MAX_VALUE)));
        for (int i = 0; i < wires.size(); i++) {
            Wire wire = wires.get(i);
            joined[indices.get(i)] = new Wire(
                    wire.edge(),
                    wire.words(),
                    along(wire.route(), x, y, end.getOrDefault(end(wire), Map.of())),
                    wire.label());
        }
    }

    private Subject end(Wire wire) {
        return arriving ? wire.edge().to() : wire.edge().from();
    }

    private Route along(Route route, Map<Double, Double> x, Map<Double, Double> y, Map<Double, Double> end) {
        int n = route.corners();
        if (n <= 2 || n % 2 != 0) {
            return route;
        }
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            boolean last = i >= n - 2;
            Map<Double, Double> level = i < 2 ? arriving ? Map.of() : end : last ? arriving ? end : Map.of() : y;
            xy[2 * i] = i == 0 || i == n - 1 ? route.x(i) : x.getOrDefault(route.x(i), route.x(i));
            xy[2 * i + 1] = level.getOrDefault(route.y(i), route.y(i));
        }
        return new Route(xy);
    }

    /** For each value the middle one of those that lie close together with it, one beside the other. */
    private static Map<Double, Double> middles(List<Double> values, double apart) {
        double[] sorted = values.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        Map<Double, Double> middles = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[i - 1] > apart) {
                double middle = sorted[(from + i - 1) / 2];
                Arrays.stream(sorted, from, i).forEach(value -> middles.put(value, middle));
                from = i;
            }
        }
        return middles;
    }
}
