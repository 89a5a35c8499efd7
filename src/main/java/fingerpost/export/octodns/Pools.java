package fingerpost.export.octodns;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which answer policies octoDNS's pools can say, and the pool of one. */
final class Pools {
    private static final int WHOLE_CANARY = 10_000;

    private Pools() {}

    static boolean isSayable(AnswerPolicy policy) {
        return policy instanceof ByLine lines
                ? lines.otherwise().isPresent() && lines.inner().stream().allMatch(Pools::isChain)
                : isChain(policy);
    }

    private static boolean isChain(AnswerPolicy policy) {
        return switch (policy) {
            case Failover failover ->
                isSayable(failover.check())
                        && failover.order().stream()
                                .allMatch(
                                        each -> isPool(each instanceof WhenHealthy healthy ? healthy.policy() : each));
            case WhenHealthy healthy -> isSayable(healthy.check()) && isPool(healthy.policy());
            default -> isPool(policy);
        };
    }

    private static boolean isSayable(HealthCheck check) {
        return check.path().chars().allMatch(c -> c > ' ' && c <= '~');
    }

    private static boolean isPool(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> true;
            case Weighted _, HashedByAsker _, Canary _ ->
                policy.inner().stream()
                        .allMatch(
                                each -> each.inner().isEmpty() && each.records().size() == 1);
            case ByLine _, Failover _, Nearest _, WhenHealthy _ -> false;
        };
    }

    /** Whether its pool has to be told from one of weights. */
    static boolean isCanary(AnswerPolicy policy) {
        return policy instanceof Canary && policy.records().size() == 2;
    }

    /** The pool of a policy that {@link #isSayable} found sayable. */
    static Pool of(AnswerPolicy policy, boolean checked, Optional<String> fallback, Set<String> differences) {
        Map<Rdata, Integer> shares = new LinkedHashMap<>();
        switch (policy) {
            case Weighted weighted -> add(weighted.choices(), shares, differences);
            case HashedByAsker hashed -> {
                add(hashed.choices(), shares, differences);
                anew(differences);
            }
            case Canary canary -> {
                add(
                        List.of(
                                new WeightedChoice(WHOLE_CANARY - canary.share(), canary.stable()),
                                new WeightedChoice(canary.share(), canary.canary())),
                        shares,
                        differences);
                if (canary.draw() == Canary.Draw.EACH_ASKER) {
                    anew(differences);
                }
            }
            default -> {
                policy.records().forEach(record -> shares.put(record, 1));
                if (shares.size() > 1) {
                    differences.add("octoDNS answers one value of a pool, not all of them together.");
                }
            }
        }
        if (!Weights.areExact(shares.values())) {
            differences.add("octoDNS's weights go to 100; they are rounded.");
        }
        List<Integer> weights = Weights.of(shares.values());
        List<Pool.Value> values = new ArrayList<>();
        for (Rdata record : shares.keySet()) {
            values.add(new Pool.Value(record, weights.get(values.size())));
        }
        return new Pool(values, checked, fallback);
    }

    private static void anew(Set<String> differences) {
        differences.add("octoDNS draws anew for each question, so an asker does not keep its choice."
                + " PowerDNS (pickwhashed) can say it.");
    }

    private static void add(List<WeightedChoice> choices, Map<Rdata, Integer> shares, Set<String> differences) {
        for (WeightedChoice each : choices) {
            Rdata record = each.policy().records().getFirst();
            if (shares.merge(record, each.weight(), Integer::sum) != each.weight()) {
                differences.add("A record that stands twice gets the sum of its weights.");
            }
        }
    }
}
