package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.dns.Srv;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The order in which a client tries SRV targets (RFC 2782): by priority, and among equals drawn by weight. */
public final class SrvOrder {
    private final DesignState state;

    SrvOrder(DesignState state) {
        this.state = state;
    }

    List<Srv> of(List<Rdata> records) {
        List<Srv> offered = new ArrayList<>();
        for (Rdata record : records) {
            if (record instanceof Srv srv && !srv.host().isRoot()) {
                offered.add(srv);
            }
        }
        int[] order = new int[offered.size()];
        arrange(
                offered.stream().mapToInt(Srv::priority).toArray(),
                offered.stream().mapToInt(Srv::weight).toArray(),
                order,
                order.length,
                state::draw);
        List<Srv> arranged = new ArrayList<>();
        for (int place : order) {
            arranged.add(offered.get(place));
        }
        return arranged;
    }

    /**
     * Arranges the first {@code count} targets.
     *
     * @param order gets their places, the one to be tried first in front
     * @param draw draws a number from 0 below the one that it is given
     */
    public static void arrange(int[] priorities, int[] weights, int[] order, int count, IntUnaryOperator draw) {
        for (int i = 0; i < count; i++) {
            int at = i;
            while (at > 0 && isBefore(priorities, weights, i, order[at - 1])) {
                order[at] = order[--at];
            }
            order[at] = i;
        }
        int from = 0;
        while (from < count) {
            int to = from;
            while (to < count && priorities[order[to]] == priorities[order[from]]) {
                to++;
            }
            draw(weights, order, from, to, draw);
            from = to;
        }
    }

    /** Those of weight 0 first in the row, so that they have a small chance beside others (RFC 2782, "Weight"). */
    private static boolean isBefore(int[] priorities, int[] weights, int one, int other) {
        return priorities[one] == priorities[other]
                ? weights[one] == 0 && weights[other] > 0
                : priorities[one] < priorities[other];
    }

    private static void draw(int[] weights, int[] order, int from, int to, IntUnaryOperator draw) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[order[i]];
        }
        for (int next = from; next < to; next++) {
            int drawn = draw.applyAsInt(sum + 1);
            int i = next;
            int running = weights[order[i]];
            while (running < drawn) {
                running += weights[order[++i]];
            }
            int chosen = order[i];
            System.arraycopy(order, next, order, next + 1, i - next);
            order[next] = chosen;
            sum -= weights[chosen];
        }
    }
}
