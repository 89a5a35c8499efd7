package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/** The choice whose place is nearest to the asker by great circle; an asker of unknown place gets the first. */
public record Nearest(List<SiteChoice> choices) implements AnswerPolicy {
    public Nearest {
        choices = Choices.some(choices, "A policy by distance");
    }

    @Override
    public List<AnswerPolicy> inner() {
        return choices.stream().map(SiteChoice::policy).toList();
    }

    @Override
    public Nearest map(UnaryOperator<Rdata> change) {
        return new Nearest(choices.stream()
                .map(each -> new SiteChoice(each.place(), each.policy().map(change)))
                .toList());
    }

    @Override
    public String word() {
        return "nearest";
    }
}
