package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.dns.Srv;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The order in which a client tries SRV targets (RFC 2782): by priority, and among equals drawn by weight. */
final class SrvOrder {
    private final DesignState state;

    SrvOrder(DesignState state) {
        this.state = state;
    }

    List<Srv> of(List<Rdata> records) {
        TreeMap<Integer, List<Srv>> byPriority = new TreeMap<>();
        for (Rdata record : records) {
            if (record instanceof Srv srv && !srv.host().isRoot()) {
                byPriority
                        .computeIfAbsent(srv.priority(), any -> new ArrayList<>())
                        .add(srv);
            }
        }
        List<Srv> order = new ArrayList<>();
        byPriority.values().forEach(equals -> draw(equals, order));
        return order;
    }

    /** Those of weight 0 first in the row, so that they have a small chance beside others (RFC 2782, "Weight"). */
    private void draw(List<Srv> equals, List<Srv> order) {
        List<Srv> row = new ArrayList<>(
                equals.stream().filter(each -> each.weight() == 0).toList());
        equals.stream().filter(each -> each.weight() > 0).forEach(row::add);
        while (!row.isEmpty()) {
            int sum = row.stream().mapToInt(Srv::weight).sum();
            int drawn = state.draw(sum + 1);
            int i = 0;
            int running = row.getFirst().weight();
            while (running < drawn) {
                i++;
                running += row.get(i).weight();
            }
            order.add(row.remove(i));
        }
    }
}
