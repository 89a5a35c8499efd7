package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Optional;

/**
 * The records of one owner and type as designed: which of them an asker gets is the answer policy's to say.
 *
 * @param type of every record that the policy holds
 * @param leastTtl where the TTL follows health: an answer then lasts as long as the health checks of the policy need at least
 *     to change their mind, but between this and {@code ttl} (gdnsd's zone files: {@code MAX/MIN}); empty for a TTL that stays
 */
public record RecordSet(DomainName owner, RecordType type, Ttl ttl, AnswerPolicy policy, Optional<Ttl> leastTtl)
        implements ZoneEntry {
    public RecordSet {
        if (leastTtl.isPresent() && leastTtl.get().seconds() > ttl.seconds()) {
            throw new IllegalArgumentException(owner + " " + type + ": the least TTL of "
                    + leastTtl.get().spoken() + " is longer than the TTL of " + ttl.spoken() + ".");
        }
        for (Rdata each : policy.records()) {
            if (!each.type().equals(type)) {
                throw new IllegalArgumentException(owner + " " + type + " holds a record of type " + each.type() + ".");
            }
        }
        if (type.equals(RecordType.SOA) || type.equals(RecordType.ANY)) {
            throw new IllegalArgumentException(owner + ": a record set cannot have the type " + type
                    + (type.equals(RecordType.SOA) ? "; the SOA is a field of the zone." : "."));
        }
    }

    /** A set whose TTL stays. */
    public RecordSet(DomainName owner, RecordType type, Ttl ttl, AnswerPolicy policy) {
        this(owner, type, ttl, policy, Optional.empty());
    }

    /** A set that everybody gets whole and in the order given. */
    public static RecordSet fixed(DomainName owner, Ttl ttl, Rdata... records) {
        return new RecordSet(owner, records[0].type(), ttl, new Fixed(List.of(records)));
    }

    /** All records that any asker may get, without repeats, as one RRset. */
    public RRset rrset() {
        return new RRset(owner, type, ttl, policy.records());
    }

    public RecordSet withPolicy(AnswerPolicy other) {
        return new RecordSet(owner, type, ttl, other, leastTtl);
    }

    @Override
    public String typeName() {
        return type.toString();
    }

    @Override
    public RecordSet withOwner(DomainName other) {
        return new RecordSet(other, type, ttl, policy, leastTtl);
    }

    @Override
    public RecordSet withTtl(Ttl other) {
        return new RecordSet(owner, type, other, policy, leastTtl.map(other::min));
    }

    public RecordSet withLeastTtl(Optional<Ttl> other) {
        return new RecordSet(owner, type, ttl, policy, other);
    }

    @Override
    public List<DomainName> targets() {
        return policy.records().stream()
                .flatMap(each -> each.target().stream())
                .distinct()
                .toList();
    }
}
