package fingerpost.export.zonefile;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records that a design wants in one zone, one set per owner and type, in the order in which they came up. */
final class Wanted {
    private final Map<Question, Candidate> byQuestion = new LinkedHashMap<>();

    /** Adds the set to what there is of its owner and type. */
    void add(Candidate candidate) {
        byQuestion.merge(question(candidate.set()), candidate, Candidate::and);
    }

    boolean has(RRset like) {
        return byQuestion.containsKey(question(like));
    }

    Collection<Candidate> candidates() {
        return List.copyOf(byQuestion.values());
    }

    private static Question question(RRset set) {
        return new Question(set.owner(), set.type());
    }
}
