package fingerpost.ingest.route53;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a policy means, written in one way only: two that mean the same are equal. */
final class Plainly {
    private Plainly() {}

    static Object of(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> records(policy.records());
            case Weighted weighted -> List.of("weighted", choices(weighted.choices()));
            case HashedByAsker hashed -> List.of("hashed", choices(hashed.choices()));
            case Canary canary ->
                List.of("canary", of(canary.stable()), of(canary.canary()), canary.share(), canary.draw());
            case ByLine lines ->
                List.of(
                        "lines",
                        Set.copyOf(lines.choices().stream()
                                .map(each -> List.of(each.line(), of(each.policy())))
                                .toList()),
                        lines.otherwise().map(Plainly::of));
            case Nearest nearest ->
                List.of(
                        "nearest",
                        nearest.choices().stream()
                                .map(each -> List.of(each.place(), of(each.policy())))
                                .toList());
            case Failover failover
            when failover.order().size() == 1 ->
                of(WhenHealthy.of(failover.order().getFirst(), failover.check()));
            case Failover failover ->
                List.of("failover", failover.order().stream().map(Plainly::of).toList(), failover.check());
            case WhenHealthy healthy ->
                List.of("healthy", of(healthy.policy()), healthy.check(), healthy.minimum(), healthy.fallback());
        };
    }

    private static Object records(List<Rdata> records) {
        return records.stream().sorted(Comparator.comparing(Rdata::text)).toList();
    }

    private static List<Object> choices(List<WeightedChoice> choices) {
        int divisor = choices.stream().map(WeightedChoice::weight).reduce(0, Plainly::gcd);
        return choices.stream()
                .<Object>map(each -> List.of(each.weight() / Math.max(1, divisor), of(each.policy())))
                .toList();
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
