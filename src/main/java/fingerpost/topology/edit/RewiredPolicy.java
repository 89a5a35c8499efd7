package fingerpost.topology.edit;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answer policies that name other lines, or fewer. */
final class RewiredPolicy {
    private final Function<Id, Optional<Id>> wire;

    private RewiredPolicy(Function<Id, Optional<Id>> wire) {
        this.wire = wire;
    }

    /**
     * The policy with each line replaced, and without the choices of lines that have no replacement. A policy by line that
     * has no choice left is its default; where it has no default, nothing, and likewise a policy that chose among such.
     */
    static Optional<AnswerPolicy> of(AnswerPolicy policy, Function<Id, Optional<Id>> wire) {
        return policy.lines().stream().allMatch(line -> wire.apply(line).equals(Optional.of(line)))
                ? Optional.of(policy)
                : new RewiredPolicy(wire).rest(policy);
    }

    /** The entry with its policy so changed; nothing where no policy is left. */
    static Optional<ZoneEntry> of(ZoneEntry entry, Function<Id, Optional<Id>> wire) {
        return entry instanceof RecordSet set ? of(set.policy(), wire).map(set::withPolicy) : Optional.of(entry);
    }

    private Optional<AnswerPolicy> rest(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> Optional.of(policy);
            case Weighted weighted -> some(weights(weighted.choices()), Weighted::new);
            case HashedByAsker hashed -> some(weights(hashed.choices()), HashedByAsker::new);
            case Nearest nearest ->
                some(
                        nearest.choices().stream()
                                .flatMap(each -> inner(each.policy(), rest -> new SiteChoice(each.place(), rest))),
                        Nearest::new);
            case Failover failover ->
                some(
                        failover.order().stream().flatMap(each -> rest(each).stream()),
                        rest -> new Failover(rest, failover.check()));
            case ByLine byLine -> byLine(byLine);
            case Canary canary -> {
                Optional<AnswerPolicy> stable = rest(canary.stable());
                Optional<AnswerPolicy> next = rest(canary.canary());
                yield stable.isPresent() && next.isPresent()
                        ? Optional.of(new Canary(stable.get(), next.get(), canary.share(), canary.draw()))
                        : stable.or(() -> next);
            }
            case WhenHealthy healthy ->
                rest(healthy.policy())
                        .map(inner -> new WhenHealthy(inner, healthy.check(), healthy.minimum(), healthy.fallback()));
        };
    }

    private Optional<AnswerPolicy> byLine(ByLine policy) {
        Optional<AnswerPolicy> otherwise = policy.otherwise().flatMap(this::rest);
        List<LineChoice> choices = policy.choices().stream()
                .flatMap(each -> wire.apply(each.line()).stream()
                        .flatMap(line -> inner(each.policy(), rest -> new LineChoice(line, rest))))
                .toList();
        return choices.isEmpty() ? otherwise : Optional.of(new ByLine(choices, otherwise));
    }

    private Stream<WeightedChoice> weights(List<WeightedChoice> choices) {
        return choices.stream().flatMap(each -> inner(each.policy(), rest -> new WeightedChoice(each.weight(), rest)));
    }

    private <T> Stream<T> inner(AnswerPolicy policy, Function<AnswerPolicy, T> around) {
        return rest(policy).map(around).stream();
    }

    private static <T> Optional<AnswerPolicy> some(Stream<T> choices, Function<List<T>, AnswerPolicy> policy) {
        List<T> left = choices.toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(policy.apply(left));
    }
}
