package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Each line gets its own answer: the line whose network holds the asker with the longest prefix, else the one that names
 * its country, else the default. An asker outside all lines of a policy without a default gets no data.
 *
 * @param otherwise the default line
 */
public record ByLine(List<LineChoice> choices, Optional<AnswerPolicy> otherwise) implements AnswerPolicy {
    public ByLine {
        choices = Choices.some(choices, "A policy by line");
        Set<Id> seen = new HashSet<>();
        for (LineChoice each : choices) {
            if (!seen.add(each.line())) {
                throw new IllegalArgumentException("The line " + each.line() + " stands twice in one policy.");
            }
        }
    }

    @Override
    public List<AnswerPolicy> inner() {
        List<AnswerPolicy> inner =
                new ArrayList<>(choices.stream().map(LineChoice::policy).toList());
        otherwise.ifPresent(inner::add);
        return inner;
    }

    @Override
    public ByLine map(UnaryOperator<Rdata> change) {
        return new ByLine(
                choices.stream()
                        .map(each -> new LineChoice(each.line(), each.policy().map(change)))
                        .toList(),
                otherwise.map(each -> each.map(change)));
    }

    @Override
    public String word() {
        return "by line";
    }

    @Override
    public Set<Id> lines() {
        Set<Id> lines = new HashSet<>(AnswerPolicy.super.lines());
        choices.forEach(each -> lines.add(each.line()));
        return lines;
    }
}
