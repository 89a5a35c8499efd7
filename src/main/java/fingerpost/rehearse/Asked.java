package fingerpost.rehearse;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Subject;
import java.util.List;

/**
 * One thing that somebody asked of a rehearsal, and what it got.
 *
 * @param question such as {@code www.example.com. A for 198.51.100.0/24} or {@code GET http://www.example.com/}
 * @param answer such as {@code 192.0.2.1 192.0.2.2} or {@code NXDOMAIN}
 * @param why by which policy or rule; may be empty
 * @param path the boxes of the drawing that had to do with it, in order
 */
public record Asked(Kind kind, IpAddress asker, String question, String answer, String why, List<Subject> path) {
    /** In which way it was asked. */
    public enum Kind {
        DNS,
        HTTP,
        UPDATE,
        /** What is no question, or none that is answered. */
        DECLINED
    }

    public Asked {
        path = List.copyOf(path);
    }

    /** On one line. */
    @Override
    public String toString() {
        return asker + "  " + question + "  ->  " + answer + (why.isEmpty() ? "" : "  (" + why + ")");
    }
}
