package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.List;

/**
 * The records of one owner and type as designed: which of them an asker gets is the answer policy's to say.
 *
 * @param type of every record that the policy holds
 */
public record RecordSet(DomainName owner, RecordType type, Ttl ttl, AnswerPolicy policy) implements ZoneEntry {
    public RecordSet {
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

    /** A set that everybody gets whole and in the order given. */
    public static RecordSet fixed(DomainName owner, Ttl ttl, Rdata... records) {
        return new RecordSet(owner, records[0].type(), ttl, new Fixed(List.of(records)));
    }

    /** All records that any asker may get, without repeats, as one RRset. */
    public RRset rrset() {
        return new RRset(owner, type, ttl, policy.records());
    }

    public RecordSet withPolicy(AnswerPolicy other) {
        return new RecordSet(owner, type, ttl, other);
    }

    @Override
    public String typeName() {
        return type.toString();
    }

    @Override
    public RecordSet withOwner(DomainName other) {
        return new RecordSet(other, type, ttl, policy);
    }

    @Override
    public RecordSet withTtl(Ttl other) {
        return new RecordSet(owner, type, other, policy);
    }

    @Override
    public List<DomainName> targets() {
        return policy.records().stream()
                .flatMap(each -> each.target().stream())
                .distinct()
                .toList();
    }
}
