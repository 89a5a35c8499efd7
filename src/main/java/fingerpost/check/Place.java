package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the zones of a design say about a name (RFC 1034 section 4.3.2).
 *
 * @param owner where the entries stand: the name itself, the wildcard, the cut or the DNAME above it
 * @param zone the closest zone of the design; empty where there is none
 * @param entries what stands at the owner
 */
public record Place(Kind kind, DomainName name, DomainName owner, Optional<Id> zone, List<ZoneEntry> entries) {
    /** How the name stands in the design. */
    public enum Kind {
        /** Below no zone of the design. */
        OUTSIDE,
        /** In a zone, and not there: NXDOMAIN. */
        MISSING,
        /** An empty non-terminal: NODATA for every type. */
        EMPTY,
        /** An owner name. */
        EXACT,
        /** Not there, but a wildcard answers for it. */
        WILDCARD,
        /** At or below a delegation to a zone that the design does not hold. */
        DELEGATED,
        /** Below a DNAME. */
        RENAMED
    }

    public Optional<RecordSet> set(RecordType type) {
        for (ZoneEntry each : entries) {
            if (each instanceof RecordSet set && set.type().equals(type)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /** Whether the zone answers for this name with entries of its own. */
    public boolean answers() {
        return kind == Kind.EXACT || kind == Kind.WILDCARD;
    }

    /** Whether other servers than those of the design decide what the name says. */
    public boolean isForeign() {
        return kind == Kind.OUTSIDE || kind == Kind.DELEGATED;
    }

    /** The A and AAAA records that stand here. */
    public List<IpAddress> addresses() {
        return answers()
                ? entries.stream()
                        .flatMap(each -> Records.addresses(each).stream())
                        .toList()
                : List.of();
    }
}
