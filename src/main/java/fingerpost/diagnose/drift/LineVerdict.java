package fingerpost.diagnose.drift;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Id;
import fingerpost.wire.Exchange;
import java.util.Optional;

/**
 * What one line of a policy gets, asked on behalf of one of its networks (RFC 7871).
 *
 * @param line empty for the default line
 * @param asked the network that was put into the query; empty where the line has none of its own
 * @param exchange empty where nothing was asked
 */
public record LineVerdict(
        Optional<Id> line, Optional<IpNetwork> asked, Kind kind, String message, Optional<Exchange> exchange) {
    /** What came of it. */
    public enum Kind {
        AS_DESIGNED(Grade.SAME),
        /** The answer of another line, or of none. */
        OTHER_ANSWER(Grade.OTHER_LINE),
        /** No default line: who is outside all lines gets nothing. */
        NO_DEFAULT(Grade.NO_DEFAULT),
        /** The server does not look at the client subnet, so it cannot be told what the line gets. */
        SUBNET_IGNORED(Grade.SUBNET_IGNORED),
        NOT_TESTED(Grade.NOT_TESTED);

        private final Grade grade;

        Kind(Grade grade) {
            this.grade = grade;
        }

        Grade grade() {
            return grade;
        }
    }
}
