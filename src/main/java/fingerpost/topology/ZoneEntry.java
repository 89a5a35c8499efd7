package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import java.util.List;

/** What a zone holds at an owner name: a record set of one type, or an ALIAS. */
public sealed interface ZoneEntry permits RecordSet, Alias {
    DomainName owner();

    Ttl ttl();

    /** The word for its kind: the record type, or {@code ALIAS}. */
    String typeName();

    ZoneEntry withOwner(DomainName other);

    ZoneEntry withTtl(Ttl other);

    /** The names that it sends a reader on to, in order, without repeats. */
    List<DomainName> targets();
}
