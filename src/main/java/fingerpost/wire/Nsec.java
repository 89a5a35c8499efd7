package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xbill.DNS.NSECRecord;

/** A name of a zone, the types there, and the next name in canonical order (RFC 4034 section 4). */
public record Nsec(DomainName owner, DomainName next, Set<RecordType> types) {
    public Nsec {
        types = Set.copyOf(types);
    }

    /** Empty where the record is no NSEC that can be read. */
    public static Optional<Nsec> of(ResourceRecord record) {
        return RecordCodec.toWire(record) instanceof NSECRecord read
                ? Optional.of(new Nsec(record.owner(), Names.fromWire(read.getNext()), types(read.getTypes())))
                : Optional.empty();
    }

    static Set<RecordType> types(int[] codes) {
        return Arrays.stream(codes)
                .filter(code -> code > 0)
                .mapToObj(RecordType::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether that name would stand between the two; the last one's next is the apex. */
    boolean covers(DomainName name) {
        return owner.compareTo(next) < 0
                ? owner.compareTo(name) < 0 && name.compareTo(next) < 0
                : owner.compareTo(name) < 0 && name.isBelow(next);
    }

    /** Whether what lies below the owner is another zone's or another name's: it says nothing of it (RFC 6840 section 4.1). */
    boolean endsTheZone() {
        return types.contains(RecordType.DNAME) || isDelegation();
    }

    boolean isDelegation() {
        return types.contains(RecordType.NS) && !types.contains(RecordType.SOA);
    }

    boolean denies(RecordType type) {
        return deniesAt(types, type);
    }

    /** Whether those types of a name mean that this one is not there: a parent speaks for DS only, a child not for it. */
    static boolean deniesAt(Set<RecordType> types, RecordType type) {
        boolean delegation = types.contains(RecordType.NS) && !types.contains(RecordType.SOA);
        boolean wrongSide = type.equals(RecordType.DS) ? types.contains(RecordType.SOA) : delegation;
        return !types.contains(type) && !types.contains(RecordType.CNAME) && !wrongSide;
    }
}
