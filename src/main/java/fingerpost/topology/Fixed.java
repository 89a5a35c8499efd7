package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All records in the order given, to everybody.
 *
 * @param records at least one, no two alike
 */
public record Fixed(List<Rdata> records) implements AnswerPolicy {
    public Fixed {
        records = Choices.checked(records);
    }

    @Override
    public List<AnswerPolicy> inner() {
        return List.of();
    }

    @Override
    public Fixed map(UnaryOperator<Rdata> change) {
        return new Fixed(records.stream().map(change).distinct().toList());
    }

    @Override
    public String word() {
        return "fixed";
    }
}
