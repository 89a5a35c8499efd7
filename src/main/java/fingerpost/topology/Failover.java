package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The first choice that has a healthy record; if none has, the first (Route 53: both unhealthy, then primary).
 *
 * @param order primary first
 */
public record Failover(List<AnswerPolicy> order, HealthCheck check) implements AnswerPolicy {
    public Failover {
        order = Choices.some(order, "A failover policy");
    }

    @Override
    public List<AnswerPolicy> inner() {
        return order;
    }

    @Override
    public Failover map(UnaryOperator<Rdata> change) {
        return new Failover(order.stream().map(each -> each.map(change)).toList(), check);
    }

    @Override
    public String word() {
        return "failover";
    }
}
