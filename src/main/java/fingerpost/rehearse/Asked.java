package fingerpost.rehearse;

import fingerpost.dns.IpAddress;

/**
 * One thing that somebody asked of a rehearsal, and what it got.
 *
 * @param question such as {@code www.example.com. A for 198.51.100.0/24} or {@code GET http://www.example.com/}
 * @param answer such as {@code 192.0.2.1 192.0.2.2} or {@code NXDOMAIN}
 * @param why by which policy or rule; may be empty
 */
public record Asked(IpAddress asker, String question, String answer, String why) {
    /** On one line. */
    @Override
    public String toString() {
        return asker + "  " + question + "  ->  " + answer + (why.isEmpty() ? "" : "  (" + why + ")");
    }
}
