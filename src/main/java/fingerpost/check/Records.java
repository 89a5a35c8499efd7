package fingerpost.check;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads record sets. */
final class Records {
    private Records() {}

    static <R extends Rdata> List<R> of(RecordSet set, Class<R> kind) {
        return set.policy().records().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<IpAddress> addresses(ZoneEntry entry) {
        return entry instanceof RecordSet set
                        && (set.type().code() == 1 || set.type().code() == 28)
                ? set.policy().records().stream()
                        .flatMap(each -> address(each).stream())
                        .toList()
                : List.of();
    }

    static Optional<IpAddress> address(Rdata data) {
        return data instanceof A a
                ? Optional.of(a.address())
                : data instanceof Aaaa aaaa ? Optional.of(aaaa.address()) : Optional.empty();
    }

    /** The policy and every policy inside it, outermost first. */
    static Stream<AnswerPolicy> policies(AnswerPolicy policy) {
        return Stream.concat(Stream.of(policy), policy.inner().stream().flatMap(Records::policies));
    }
}
