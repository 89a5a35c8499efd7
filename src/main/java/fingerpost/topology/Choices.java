package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.Set;

/** Refusals shared by the answer policies. */
final class Choices {
    private Choices() {}

    static List<Rdata> checked(List<Rdata> records) {
        List<Rdata> copy = List.copyOf(records);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("An answer policy needs at least one record.");
        }
        if (Set.copyOf(copy).size() < copy.size()) {
            throw new IllegalArgumentException("An answer policy holds the same record twice.");
        }
        return copy;
    }

    static <T> List<T> some(List<T> choices, String of) {
        List<T> copy = List.copyOf(choices);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(of + " needs at least one choice.");
        }
        return copy;
    }
}
