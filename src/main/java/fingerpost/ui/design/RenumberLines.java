package fingerpost.ui.design;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answer policies with their lines under other ids. */
final class RenumberLines {
    private RenumberLines() {}

    static AnswerPolicy of(AnswerPolicy policy, UnaryOperator<Id> to) {
        return switch (policy) {
            case Fixed fixed -> fixed;
            case Rotated rotated -> rotated;
            case Shuffled shuffled -> shuffled;
            case Weighted weighted -> new Weighted(choices(weighted.choices(), to));
            case HashedByAsker hashed -> new HashedByAsker(choices(hashed.choices(), to));
            case Nearest nearest ->
                new Nearest(nearest.choices().stream()
                        .map(each -> new SiteChoice(each.place(), of(each.policy(), to)))
                        .toList());
            case Failover failover ->
                new Failover(failover.order().stream().map(each -> of(each, to)).toList(), failover.check());
            case Canary canary ->
                new Canary(of(canary.stable(), to), of(canary.canary(), to), canary.share(), canary.draw());
            case WhenHealthy when ->
                new WhenHealthy(of(when.policy(), to), when.check(), when.minimum(), when.fallback());
            case ByLine byLine ->
                new ByLine(
                        byLine.choices().stream()
                                .map(each -> new LineChoice(to.apply(each.line()), of(each.policy(), to)))
                                .toList(),
                        byLine.otherwise().map(each -> of(each, to)));
        };
    }

    private static List<WeightedChoice> choices(List<WeightedChoice> choices, UnaryOperator<Id> to) {
        return choices.stream()
                .map(each -> new WeightedChoice(each.weight(), of(each.policy(), to)))
                .toList();
    }
}
