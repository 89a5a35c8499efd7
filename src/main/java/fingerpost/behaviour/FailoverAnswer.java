package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * The first choice that has a healthy record, without its unhealthy ones; if none has any, the first choice whole (Route
 * 53: both unhealthy, then primary).
 */
record FailoverAnswer(List<Picker> order, HealthCheck check, List<Rdata> records) implements Picker {
    static FailoverAnswer of(Failover policy, Pickers pickers, String place) {
        List<Picker> order = new ArrayList<>();
        for (AnswerPolicy each : policy.order()) {
            order.add(pickers.of(each, place + "/" + order.size()));
        }
        return new FailoverAnswer(List.copyOf(order), policy.check(), policy.records());
    }

    @Override
    public Offer offer(Asking asking) {
        Asking checked = asking.withCheck(check);
        return order.stream()
                .filter(each -> each.anyUsable(checked))
                .findFirst()
                .map(each -> each.offer(checked))
                .orElseGet(() -> order.getFirst().offer(asking));
    }

    @Override
    public Pick pick(Asking asking) {
        Asking checked = asking.withCheck(check);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).anyUsable(checked)) {
                String why = i == 0
                        ? "failover: the primary is healthy"
                        : "failover: choice " + (i + 1) + " is the first with a healthy record";
                return order.get(i).pick(checked).under(why);
            }
        }
        return order.getFirst().pick(asking).under("failover: no choice is healthy, so the primary");
    }
}
