package fingerpost.behaviour;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/** Addresses in records and records of addresses. */
final class Addresses {
    private Addresses() {}

    static boolean isAddressType(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    static Optional<IpAddress> of(Rdata record) {
        if (record instanceof A a) {
            return Optional.of(a.address());
        }
        return record instanceof Aaaa aaaa ? Optional.of(aaaa.address()) : Optional.empty();
    }

    static List<IpAddress> in(List<RRset> sets) {
        return sets.stream()
                .flatMap(set -> set.rdata().stream())
                .flatMap(record -> of(record).stream())
                .toList();
    }

    /** The records of that type among the records of those addresses. */
    static List<Rdata> records(List<IpAddress> addresses, RecordType type) {
        return addresses.stream()
                .map(IpAddress::record)
                .filter(record -> record.type().equals(type))
                .distinct()
                .toList();
    }
}
