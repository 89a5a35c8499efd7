package fingerpost.diagnose.survey;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What records hold. */
public final class Records {
    private Records() {}

    /** The data of that kind in these records, in their order. */
    public static <R extends Rdata> List<R> data(List<ResourceRecord> records, Class<R> kind) {
        return records.stream()
                .flatMap(each -> each.rdata().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The names that they point to. */
    public static Set<DomainName> targets(List<ResourceRecord> records) {
        Set<DomainName> targets = new TreeSet<>();
        records.forEach(each -> each.rdata().flatMap(Rdata::target).ifPresent(targets::add));
        return targets;
    }

    public static Set<IpAddress> addresses(List<ResourceRecord> records) {
        Set<IpAddress> addresses = new TreeSet<>();
        records.stream().flatMap(each -> address(each).stream()).forEach(addresses::add);
        return addresses;
    }

    /** The address that an A or AAAA record holds. */
    public static Optional<IpAddress> address(ResourceRecord each) {
        return each.rdata().stream()
                .flatMap(data -> switch (data) {
                    case A a -> Stream.<IpAddress>of(a.address());
                    case Aaaa a -> Stream.<IpAddress>of(a.address());
                    default -> Stream.<IpAddress>empty();
                })
                .findFirst();
    }
}
