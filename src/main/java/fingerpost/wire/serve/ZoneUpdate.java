package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.List;

/**
 * A dynamic update whose signature is right (RFC 2136).
 *
 * @param key the name of the key that signed it
 * @param conditions that must all hold before anything is changed
 * @param changes in order
 */
public record ZoneUpdate(
        IpAddress asker, DomainName key, DomainName zone, List<Condition> conditions, List<Change> changes) {
    public ZoneUpdate {
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
    }

    /** RFC 2136 section 2.4. */
    public sealed interface Condition {
        DomainName owner();

        record NameInUse(DomainName owner) implements Condition {}

        record NameNotInUse(DomainName owner) implements Condition {}

        record SetExists(DomainName owner, RecordType type) implements Condition {}

        record SetDoesNotExist(DomainName owner, RecordType type) implements Condition {}

        /** All conditions of this kind of one owner and type together are the whole set. */
        record SetHolds(DomainName owner, Rdata rdata) implements Condition {}
    }

    /** RFC 2136 section 2.5. */
    public sealed interface Change {
        DomainName owner();

        record Add(DomainName owner, Ttl ttl, Rdata rdata) implements Change {}

        record DeleteRecord(DomainName owner, Rdata rdata) implements Change {}

        record DeleteSet(DomainName owner, RecordType type) implements Change {}

        record DeleteName(DomainName owner) implements Change {}
    }
}
