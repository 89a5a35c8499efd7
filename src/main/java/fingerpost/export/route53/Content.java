package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import java.util.List;

/** What a resource record set answers. */
sealed interface Content {
    /** {@code TTL} and {@code ResourceRecords}. */
    record Values(Ttl ttl, List<Rdata> records) implements Content {
        public Values {
            records = List.copyOf(records);
        }
    }

    /**
     * {@code AliasTarget}: what that name answers.
     *
     * @param zone the id of the hosted zone that holds the target
     * @param byHealth whether it counts as unhealthy while all that it leads to is
     */
    record AliasOf(String zone, DomainName target, boolean byHealth) implements Content {}
}
