package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import java.util.List;

/** What a set answers. */
sealed interface AwsContent {
    record Values(Ttl ttl, List<Rdata> records) implements AwsContent {
        public Values {
            records = List.copyOf(records);
        }
    }

    record AliasOf(DomainName target) implements AwsContent {}
}
