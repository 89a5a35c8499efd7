package fingerpost.check;

import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the checks found at each name and element, and what they had read to find it. */
final class Memory {
    /** One name or element that was looked at; two are never the same. */
    private static final class Look {
        private final Subject subject;
        private final List<Finding> findings;
        private final Set<Read> reads;

        private Look(Subject subject, List<Finding> findings, Set<Read> reads) {
            this.subject = subject;
            this.findings = findings;
            this.reads = reads;
        }
    }

    private final Map<Subject, Look> looks = new HashMap<>();
    private final Map<Read, Set<Look>> readers = new HashMap<>();

    /** The subjects at which something was read that is different now, and those that changed themselves. */
    Set<Subject> touchedBy(Changes changes) {
        Set<Subject> touched = new HashSet<>(changes.subjects());
        for (Read read : changes.reads()) {
            readers.getOrDefault(read, Set.of()).forEach(look -> touched.add(look.subject));
        }
        return touched;
    }

    void forget(Subject subject) {
        Look look = looks.remove(subject);
        if (look != null) {
            look.reads.forEach(read -> readers.computeIfPresent(read, (any, known) -> {
                known.remove(look);
                return known.isEmpty() ? null : known;
            }));
        }
    }

    void keep(Subject subject, List<Finding> findings, Set<Read> reads) {
        Look look = new Look(subject, findings, reads);
        looks.put(subject, look);
        reads.forEach(
                read -> readers.computeIfAbsent(read, any -> new HashSet<>(4)).add(look));
    }

    List<Finding> at(Subject subject) {
        Look look = looks.get(subject);
        return look == null ? List.of() : look.findings;
    }
}
