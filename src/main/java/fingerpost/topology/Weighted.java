package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One choice by chance, each with the probability of its weight over the sum of weights (Route 53 weighted, gdnsd weighted single).
 */
public record Weighted(List<WeightedChoice> choices) implements AnswerPolicy {
    public Weighted {
        choices = Choices.some(choices, "A policy with weights");
    }

    @Override
    public List<AnswerPolicy> inner() {
        return choices.stream().map(WeightedChoice::policy).toList();
    }

    @Override
    public Weighted map(UnaryOperator<Rdata> change) {
        return new Weighted(choices.stream()
                .map(each -> new WeightedChoice(each.weight(), each.policy().map(change)))
                .toList());
    }

    @Override
    public String word() {
        return "weighted";
    }
}
