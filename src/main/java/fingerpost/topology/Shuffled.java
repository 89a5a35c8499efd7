package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All records in a random order, every order equally likely (what gdnsd and PowerDNS do). BIND 9.18 does the same with the
 * first two; of four records it gives only 12 of the 24 orders.
 *
 * @param records at least one, no two alike
 */
public record Shuffled(List<Rdata> records) implements AnswerPolicy {
    public Shuffled {
        records = Choices.checked(records);
    }

    @Override
    public List<AnswerPolicy> inner() {
        return List.of();
    }

    @Override
    public Shuffled map(UnaryOperator<Rdata> change) {
        return new Shuffled(records.stream().map(change).distinct().toList());
    }

    @Override
    public String word() {
        return "shuffled round robin";
    }
}
