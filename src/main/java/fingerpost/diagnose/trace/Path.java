package fingerpost.diagnose.trace;

import fingerpost.dns.Question;
import java.util.HashSet;
import java.util.Set;

/**
 * Which questions wait for this one.
 *
 * @param open the question of the trace and the addresses of name servers on the way here
 */
record Path(Set<Question> open) {
    Path {
        open = Set.copyOf(open);
    }

    static Path to(Question question) {
        return new Path(Set.of(question));
    }

    /** 0 for the question of the trace itself. */
    int depth() {
        return open.size() - 1;
    }

    boolean leadsBackTo(Question question) {
        return open.contains(question);
    }

    Path into(Question question) {
        Set<Question> more = new HashSet<>(open);
        more.add(question);
        return new Path(more);
    }
}
