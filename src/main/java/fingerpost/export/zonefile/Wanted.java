package fingerpost.export.zonefile;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records that a design wants in one zone, one set per owner and type, in the order in which they came up. */
final class Wanted {
    private final Map<Question, Candidate> byQuestion = new LinkedHashMap<>();

    /** Adds the set to what there is of its owner and type; the lesser TTL is taken, since a set has one (RFC 2181 section 5.2). */
    void add(Candidate candidate) {
        byQuestion.merge(question(candidate.set()), candidate, Wanted::union);
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

    private static Candidate union(Candidate first, Candidate second) {
        RRset one = first.set();
        RRset two = second.set();
        List<Rdata> records = Stream.concat(one.rdata().stream(), two.rdata().stream())
                .distinct()
                .toList();
        return first.with(new RRset(one.owner(), one.type(), one.ttl().min(two.ttl()), records));
    }
}
