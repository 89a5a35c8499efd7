package fingerpost.ui.text;

import fingerpost.document.Document;
import fingerpost.topology.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a text says of the design.
 *
 * @param about what the lines stand for, by their numbers from 1
 * @param faults what keeps it from being taken over, in the order of its lines; with one of them nothing of it is
 * @param change what it changes, and nothing else; {@link IllegalArgumentException} with a sentence where it no longer fits
 */
record TextReading(Map<Integer, Subject> about, List<TextFault> faults, UnaryOperator<Document> change) {
    TextReading {
        about = Map.copyOf(about);
        faults = faults.stream()
                .sorted(Comparator.comparingInt(TextFault::line).thenComparingInt(TextFault::column))
                .toList();
    }

    boolean isTaken() {
        return faults.isEmpty();
    }
}
