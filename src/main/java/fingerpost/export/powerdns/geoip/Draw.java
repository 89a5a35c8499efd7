package fingerpost.export.powerdns.geoip;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Optional;

/**
 * What the backend answers at one name for one type.
 *
 * @param records all of them, or those that are drawn from
 * @param weights one for each record; none where all are answered
 */
record Draw(List<Rdata> records, List<Integer> weights) {
    private static final int WHOLE = 10_000;
    private static final int FINEST = 1_000;

    Draw {
        records = List.copyOf(records);
        weights = List.copyOf(weights);
    }

    /** All of those records. */
    static Draw all(List<Rdata> records) {
        return new Draw(records, List.of());
    }

    /** How the backend answers for that policy; empty where it cannot. */
    static Optional<Draw> of(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> Optional.of(all(policy.records()));
            case Weighted weighted -> drawn(weighted.choices());
            case Canary canary
            when canary.draw() == Canary.Draw.EACH_ANSWER ->
                drawn(List.of(
                        new WeightedChoice(WHOLE - canary.share(), canary.stable()),
                        new WeightedChoice(canary.share(), canary.canary())));
            default -> Optional.empty();
        };
    }

    private static Optional<Draw> drawn(List<WeightedChoice> choices) {
        List<WeightedChoice> positive =
                choices.stream().filter(each -> each.weight() > 0).toList();
        List<WeightedChoice> used = positive.isEmpty()
                ? choices.stream()
                        .map(each -> new WeightedChoice(1, each.policy()))
                        .toList()
                : positive;
        boolean single = used.stream()
                .allMatch(each -> each.policy().inner().isEmpty()
                        && each.policy().records().size() == 1);
        List<Rdata> records =
                used.stream().flatMap(each -> each.policy().records().stream()).toList();
        return single && records.stream().distinct().count() == records.size()
                ? Optional.of(new Draw(
                        records, used.stream().map(WeightedChoice::weight).toList()))
                : Optional.empty();
    }

    /** Whether each share is a whole number of thousandths, which is as fine as the backend draws. */
    boolean isEven() {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        return weights.stream().allMatch(each -> (long) each * FINEST % sum == 0);
    }
}
