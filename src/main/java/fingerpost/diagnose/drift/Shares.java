package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often a policy that draws each answer anew gives each of its sets, while all is healthy. */
final class Shares {
    private Shares() {}

    /** Each set with its share of 1; empty for a policy whose answer depends on who asks, or that draws nothing. */
    static Map<Set<Rdata>, Double> of(AnswerPolicy policy) {
        Map<Set<Rdata>, Double> shares = new LinkedHashMap<>();
        return draws(policy) && add(policy, 1, shares) ? shares : Map.of();
    }

    private static boolean draws(AnswerPolicy policy) {
        return policy instanceof Weighted
                || policy instanceof Canary
                || (policy instanceof WhenHealthy healthy && draws(healthy.policy()));
    }

    /** False where the answer depends on who asks. */
    private static boolean add(AnswerPolicy policy, double share, Map<Set<Rdata>, Double> shares) {
        return switch (policy) {
            case Fixed fixed -> whole(fixed.records(), share, shares);
            case Rotated rotated -> whole(rotated.records(), share, shares);
            case Shuffled shuffled -> whole(shuffled.records(), share, shares);
            case Weighted weighted -> weighted(weighted.choices(), share, shares);
            case Canary canary ->
                canary.draw() == Canary.Draw.EACH_ANSWER
                        && add(canary.stable(), share * (10_000 - canary.share()) / 10_000, shares)
                        && add(canary.canary(), share * canary.share() / 10_000, shares);
            case WhenHealthy healthy -> add(healthy.policy(), share, shares);
            case Failover failover -> add(failover.order().getFirst(), share, shares);
            case ByLine any -> false;
            case Nearest any -> false;
            case HashedByAsker any -> false;
        };
    }

    private static boolean weighted(List<WeightedChoice> choices, double share, Map<Set<Rdata>, Double> shares) {
        double sum = choices.stream().mapToDouble(WeightedChoice::weight).sum();
        boolean known = true;
        for (WeightedChoice each : choices) {
            double part = sum == 0 ? 1.0 / choices.size() : each.weight() / sum;
            known &= add(each.policy(), share * part, shares);
        }
        return known;
    }

    private static boolean whole(List<Rdata> records, double share, Map<Set<Rdata>, Double> shares) {
        if (share > 0) {
            shares.merge(Set.copyOf(records), share, Double::sum);
        }
        return true;
    }
}
