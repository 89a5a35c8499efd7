package fingerpost.ingest.octodns;

import fingerpost.dns.Rdata;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads pools: the chain of one and its fallbacks becomes the policy of those who are answered from it. */
final class PoolReading {
    private static final int MOST_WEIGHT = 1_000_000;
    private static final int WHOLE_CANARY = 10_000;

    private record Value(Rdata record, int weight, String status) {}

    private record Pool(List<Value> values, AnswerPolicy policy) {
        boolean isChecked() {
            return values.stream().anyMatch(each -> each.status.equals("obey"));
        }
    }

    private final String type;
    private final Fields pools;
    private final HealthCheck check;
    private final Notes notes;

    PoolReading(String type, Fields pools, HealthCheck check, Notes notes) {
        this.type = type;
        this.pools = pools;
        this.check = check;
        this.notes = notes;
    }

    AnswerPolicy policy(Tree named) throws TreeProblem {
        List<Pool> chain = chain(named);
        if (chain.stream().noneMatch(Pool::isChecked)) {
            return chain.getFirst().policy;
        }
        List<AnswerPolicy> order = chain.stream().map(Pool::policy).toList();
        return order.size() == 1 ? WhenHealthy.of(order.getFirst(), check) : new Failover(order, check);
    }

    private List<Pool> chain(Tree named) throws TreeProblem {
        List<Pool> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String name = named.asText();
        while (!name.isEmpty()) {
            if (!seen.add(name)) {
                throw new TreeProblem(named.place(), "The fallbacks of the pool " + name + " lead back to it.");
            }
            if (pools.find(name).isEmpty()) {
                throw new TreeProblem(named.place(), "There is no pool " + name + ".");
            }
            Fields pool = pools.get(name).asFields();
            chain.add(pool(name, pool));
            name = pool.text("fallback", "");
        }
        return chain;
    }

    private Pool pool(String name, Fields pool) throws TreeProblem {
        List<Value> values = new ArrayList<>();
        for (Tree each : pool.get("values").asItems()) {
            Fields fields = each.asFields();
            String status = fields.text("status", "obey");
            int weight = fields.find("weight").isPresent()
                    ? (int) fields.get("weight").asWhole(1, MOST_WEIGHT)
                    : 1;
            values.add(
                    new Value(ValueReading.of(type, fields.get("value")), status.equals("down") ? 0 : weight, status));
        }
        if (values.isEmpty()) {
            throw new TreeProblem(pool.place(), "The pool " + name + " has no values.");
        }
        long statuses = values.stream()
                .map(Value::status)
                .filter(each -> !each.equals("down"))
                .distinct()
                .count();
        if (statuses > 1) {
            notes.warn(
                    "mixed-status",
                    pool.place(),
                    "In the pool " + name + " health counts for some values only; in the design it counts for all.",
                    "Split the pool.");
        }
        return new Pool(values, policy(name, values));
    }

    private static AnswerPolicy policy(String name, List<Value> values) {
        List<WeightedChoice> choices = values.stream()
                .map(each -> new WeightedChoice(each.weight, new Fixed(List.of(each.record))))
                .toList();
        if (choices.size() == 1) {
            return choices.getFirst().policy();
        }
        int stable = choices.getFirst().weight();
        int canary = choices.get(1).weight();
        if (choices.size() == 2 && stable + canary > 0 && name.endsWith("-canary")) {
            return new Canary(
                    choices.getFirst().policy(),
                    choices.get(1).policy(),
                    (int) Math.round((double) canary * WHOLE_CANARY / (stable + canary)),
                    Canary.Draw.EACH_ANSWER);
        }
        return new Weighted(choices);
    }
}
