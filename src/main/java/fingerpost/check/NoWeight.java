package fingerpost.check;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;

/** A weighted policy in which every weight is zero. */
final class NoWeight implements NameCheck {
    @Override
    public String code() {
        return "RT08";
    }

    @Override
    public String source() {
        return "Amazon Route 53 developer guide, weighted routing; gdnsd manual, plugin weighted";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.sets()
                .filter(set -> Records.policies(set.policy()).anyMatch(each -> isIdle(choices(each))))
                .map(set -> finding(
                                Severity.WARNING,
                                owner.subject(set),
                                "All weights of " + owner.name().unicode() + " " + set.type()
                                        + " are zero. One provider then answers with every choice alike, another with"
                                        + " nothing. Give at least one choice a weight.")
                        .repairedBy(Repairs.put(
                                "Give every choice of " + owner.name().unicode() + " the weight 1",
                                owner.zone(),
                                set.withPolicy(Policies.rewrite(set.policy(), NoWeight::weighted)))))
                .toList();
    }

    private static List<WeightedChoice> choices(AnswerPolicy policy) {
        return policy instanceof Weighted weighted
                ? weighted.choices()
                : policy instanceof HashedByAsker hashed ? hashed.choices() : List.of();
    }

    private static boolean isIdle(List<WeightedChoice> choices) {
        return !choices.isEmpty() && choices.stream().allMatch(each -> each.weight() == 0);
    }

    private static AnswerPolicy weighted(AnswerPolicy policy) {
        List<WeightedChoice> choices = choices(policy);
        if (!isIdle(choices)) {
            return policy;
        }
        List<WeightedChoice> equal = choices.stream()
                .map(each -> new WeightedChoice(1, each.policy()))
                .toList();
        return policy instanceof Weighted ? new Weighted(equal) : new HashedByAsker(equal);
    }
}
