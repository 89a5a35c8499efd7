package fingerpost.check;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks into answer policies and rebuilds them. */
final class Policies {
    private Policies() {}

    /** The policy with {@code change} applied to every policy in it, innermost first. */
    static AnswerPolicy rewrite(AnswerPolicy policy, UnaryOperator<AnswerPolicy> change) {
        AnswerPolicy inside = switch (policy) {
            case Fixed leaf -> leaf;
            case Rotated leaf -> leaf;
            case Shuffled leaf -> leaf;
            case Weighted weighted -> new Weighted(choices(weighted.choices(), change));
            case HashedByAsker hashed -> new HashedByAsker(choices(hashed.choices(), change));
            case ByLine byLine ->
                new ByLine(
                        byLine.choices().stream()
                                .map(each -> new LineChoice(each.line(), rewrite(each.policy(), change)))
                                .toList(),
                        byLine.otherwise().map(each -> rewrite(each, change)));
            case Nearest nearest ->
                new Nearest(nearest.choices().stream()
                        .map(each -> new SiteChoice(each.place(), rewrite(each.policy(), change)))
                        .toList());
            case Failover failover ->
                new Failover(
                        failover.order().stream()
                                .map(each -> rewrite(each, change))
                                .toList(),
                        failover.check());
            case Canary canary ->
                new Canary(
                        rewrite(canary.stable(), change),
                        rewrite(canary.canary(), change),
                        canary.share(),
                        canary.draw());
            case WhenHealthy healthy ->
                new WhenHealthy(
                        rewrite(healthy.policy(), change), healthy.check(), healthy.minimum(), healthy.fallback());
        };
        return change.apply(inside);
    }

    private static List<WeightedChoice> choices(List<WeightedChoice> choices, UnaryOperator<AnswerPolicy> change) {
        return choices.stream()
                .map(each -> new WeightedChoice(each.weight(), rewrite(each.policy(), change)))
                .toList();
    }

    /** A leaf without those records; empty where it would hold none, or where it is no leaf. */
    static Optional<AnswerPolicy> without(AnswerPolicy policy, Collection<? extends Rdata> records) {
        List<Rdata> rest = policy.records().stream()
                .filter(each -> !records.contains(each))
                .toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return switch (policy) {
            case Fixed _ -> Optional.of(new Fixed(rest));
            case Rotated _ -> Optional.of(new Rotated(rest));
            case Shuffled _ -> Optional.of(new Shuffled(rest));
            case Weighted _, HashedByAsker _, ByLine _, Nearest _, Failover _, Canary _, WhenHealthy _ ->
                Optional.empty();
        };
    }
}
