package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.Optional;

/**
 * A resource record set of Route 53.
 *
 * @param turn empty for simple routing, the only set of its name and type
 */
record ResourceSet(DomainName name, RecordType type, Optional<Turn> turn, Content content) {
    /** What no two sets of a zone have alike. */
    record Key(DomainName name, RecordType type, String id) {}

    Key key() {
        return new Key(name, type, turn.map(Turn::id).orElse(""));
    }
}
