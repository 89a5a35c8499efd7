package fingerpost.dns;

import java.util.List;
import java.util.Set;

/**
 * Records of one owner name and one type, always answered together (RFC 2181 section 5).
 *
 * <p>Refuses only what no zone file can say. Two CNAMEs at one name is a mistake that a person can be in the middle of
 * making, so it is held here and reported by {@code fingerpost.check}.
 *
 * @param rdata at least one, each of {@code type}, no two alike, in the order the person gave
 */
public record RRset(DomainName owner, RecordType type, Ttl ttl, List<Rdata> rdata) {
    public RRset {
        rdata = List.copyOf(rdata);
        if (rdata.isEmpty()) {
            throw new IllegalArgumentException(owner + " " + type + " has no records.");
        }
        for (Rdata each : rdata) {
            if (!each.type().equals(type)) {
                throw new IllegalArgumentException(owner + " " + type + " holds a record of type " + each.type() + ".");
            }
        }
        if (rdata.size() > 1 && Set.copyOf(rdata).size() < rdata.size()) {
            throw new IllegalArgumentException(owner + " " + type + " holds the same record twice.");
        }
    }

    /** A set of one record. */
    public static RRset of(DomainName owner, Ttl ttl, Rdata rdata) {
        return new RRset(owner, rdata.type(), ttl, List.of(rdata));
    }

    /** This set with another time to live; RFC 2181 section 5.2 wants one TTL for all of it. */
    public RRset withTtl(Ttl other) {
        return new RRset(owner, type, other, rdata);
    }

    /** This set at another owner, as a wildcard or a DNAME makes it. */
    public RRset withOwner(DomainName other) {
        return new RRset(other, type, ttl, rdata);
    }
}
