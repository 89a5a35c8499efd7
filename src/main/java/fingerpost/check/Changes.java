package fingerpost.check;

import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.Set;

/**
 * What one edit changed.
 *
 * @param reads whatever a check may have read that is different now
 * @param subjects the names and elements that are new, different or gone
 */
record Changes(Set<Read> reads, Set<Subject> subjects) {
    static Changes none() {
        return new Changes(new HashSet<>(), new HashSet<>());
    }

    void of(Read read) {
        reads.add(read);
    }

    void at(Subject subject) {
        subjects.add(subject);
    }
}
