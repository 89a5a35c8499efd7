package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Witness;
import fingerpost.wire.Exchange;
import fingerpost.wire.ResourceRecord;
import java.util.Collection;
import java.util.List;

/** Names, addresses and servers in sentences. */
final class Spoken {
    private Spoken() {}

    /** {@code a, b and c}. */
    static String list(Collection<?> things) {
        List<String> words = things.stream().map(Object::toString).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String hosts(Collection<Witness> witnesses) {
        return list(witnesses.stream().map(Witness::host).toList());
    }

    /** The data of the records, sorted, or "nothing". */
    static String data(Collection<ResourceRecord> records) {
        return records.isEmpty()
                ? "nothing"
                : list(records.stream().map(ResourceRecord::text).sorted().toList());
    }

    static List<Exchange> evidence(Collection<Witness> witnesses, Probe probe) {
        return witnesses.stream().flatMap(each -> each.exchange(probe).stream()).toList();
    }
}
