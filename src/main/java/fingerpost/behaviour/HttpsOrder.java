package fingerpost.behaviour;

import fingerpost.dns.Https;
import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The order in which a client tries HTTPS records: by priority, AliasMode first, equals shuffled (RFC 9460 section 2.4.1). */
public final class HttpsOrder {
    private final DesignState state;

    HttpsOrder(DesignState state) {
        this.state = state;
    }

    List<Https> of(List<Rdata> records) {
        List<Https> given = new ArrayList<>();
        for (Rdata record : records) {
            if (record instanceof Https https) {
                given.add(https);
            }
        }
        int[] order = new int[given.size()];
        arrange(given.stream().mapToInt(Https::priority).toArray(), order, order.length, state::draw);
        List<Https> arranged = new ArrayList<>();
        for (int place : order) {
            arranged.add(given.get(place));
        }
        return arranged;
    }

    /**
     * Arranges the first {@code count} records.
     *
     * @param order gets their places, the one to be tried first in front
     * @param draw draws a number from 0 below the one that it is given
     */
    public static void arrange(int[] priorities, int[] order, int count, IntUnaryOperator draw) {
        for (int i = 0; i < count; i++) {
            int at = i;
            while (at > 0 && priorities[i] < priorities[order[at - 1]]) {
                order[at] = order[--at];
            }
            order[at] = i;
        }
        int from = 0;
        for (int to = 1; to <= count; to++) {
            if (to == count || priorities[order[to]] != priorities[order[from]]) {
                shuffle(order, from, to, draw);
                from = to;
            }
        }
    }

    private static void shuffle(int[] order, int from, int to, IntUnaryOperator draw) {
        for (int last = to - 1; last > from; last--) {
            int other = from + draw.applyAsInt(last - from + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }
}
