package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One choice by a hash of who asks, so that the same asker gets the same answer (PowerDNS <em>pickwhashed</em>). The asker is the client subnet where the query carries one (RFC 7871), else the resolver.
 */
public record HashedByAsker(List<WeightedChoice> choices) implements AnswerPolicy {
    public HashedByAsker {
        choices = Choices.some(choices, "A policy with weights");
    }

    @Override
    public List<AnswerPolicy> inner() {
        return choices.stream().map(WeightedChoice::policy).toList();
    }

    @Override
    public HashedByAsker map(UnaryOperator<Rdata> change) {
        return new HashedByAsker(choices.stream()
                .map(each -> new WeightedChoice(each.weight(), each.policy().map(change)))
                .toList());
    }

    @Override
    public String word() {
        return "hashed by asker";
    }
}
