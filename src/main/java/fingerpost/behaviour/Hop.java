package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an authoritative server did with a name on the way to its response.
 *
 * @param zone whose data it used
 * @param name the name that it looked up
 * @param how what it found
 * @param rrset what it put into the response for it
 * @param source the entry of the design that gave it; a wildcard's is the wildcard
 * @param why the reasons of the answer policy, outermost first
 */
public record Hop(
        Id zone, DomainName name, How how, Optional<RRset> rrset, Optional<Subject> source, List<String> why) {
    /** What became of the name. */
    public enum How {
        ANSWERED,
        CNAME,
        DNAME,
        FLATTENED,
        REFERRED,
        NO_DATA,
        NO_NAME,
        FAILED
    }

    public Hop {
        why = List.copyOf(why);
    }

    static Subject subject(Id zone, DomainName owner, RecordType type) {
        return new Subject(zone, Optional.of(owner), Optional.of(type.toString()));
    }
}
