package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as text, one per line. */
final class Answers {
    private Answers() {}

    static String written(List<Rdata> records) {
        return records.stream().map(Rdata::text).collect(Collectors.joining("\n"));
    }

    static List<Rdata> read(RecordType type, String text, DomainName origin) {
        return Read.lines(text, line -> Rdata.parse(type, line, origin));
    }

    /** {@code 192.0.2.1 and 2 more}. */
    static String brief(AnswerPolicy policy) {
        List<Rdata> records = policy.records();
        String first = records.getFirst().text();
        return records.size() == 1 ? first : Speech.of("{0} and {1} more", first, records.size() - 1);
    }
}
