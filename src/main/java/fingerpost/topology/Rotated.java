package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All records; each answer begins one further than the one before (round robin by a counter per RRset, BIND's <em>cyclic</em>).
 * NSD's counter is one for all its RRsets, Knot DNS takes the number of the query instead; the shares are the same.
 *
 * @param records at least one, no two alike
 */
public record Rotated(List<Rdata> records) implements AnswerPolicy {
    public Rotated {
        records = Choices.checked(records);
    }

    @Override
    public List<AnswerPolicy> inner() {
        return List.of();
    }

    @Override
    public Rotated map(UnaryOperator<Rdata> change) {
        return new Rotated(records.stream().map(change).distinct().toList());
    }

    @Override
    public String word() {
        return "rotated round robin";
    }
}
