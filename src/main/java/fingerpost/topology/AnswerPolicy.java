package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which of its records an authoritative server gives to an asker, and in what order. Policies nest: a line holds a pool, a
 * health check wraps either.
 */
public sealed interface AnswerPolicy
        permits Fixed, Rotated, Shuffled, Weighted, ByLine, Nearest, Failover, Canary, HashedByAsker, WhenHealthy {
    /** The policies directly inside, in the person's order; none for a leaf. */
    List<AnswerPolicy> inner();

    /** This policy with each record replaced; the same shape. */
    AnswerPolicy map(UnaryOperator<Rdata> change);

    /** The word that a person reads. */
    String word();

    /** All records that any asker may get, in order, without repeats. */
    default List<Rdata> records() {
        return inner().stream()
                .flatMap(each -> each.records().stream())
                .distinct()
                .toList();
    }

    /** The lines that it or anything inside it names. */
    default Set<Id> lines() {
        return inner().stream().flatMap(each -> each.lines().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
