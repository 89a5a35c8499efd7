package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something outside that the design points at: a cloud load balancer, a pages host, a CDN.
 *
 * @param name the name that it is reached by
 * @param addresses what that name answers today
 * @param ttl of that answer
 * @param operator who runs it, as the person calls them; may be empty
 * @param accepts the hosts that it serves; empty for any
 * @param certificate what it presents; empty where unknown
 */
public record ExternalEndpoint(
        Id id,
        String label,
        Kind kind,
        DomainName name,
        List<IpAddress> addresses,
        Ttl ttl,
        String operator,
        List<ServerName> accepts,
        Optional<Id> certificate)
        implements Element {
    /** What it is. */
    public enum Kind {
        LOAD_BALANCER("cloud load balancer"),
        PAGES_HOST("pages host"),
        CDN("CDN"),
        OTHER("endpoint");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public ExternalEndpoint {
        addresses = List.copyOf(addresses);
        accepts = List.copyOf(accepts);
    }

    @Override
    public Set<Id> references() {
        return certificate.map(Set::of).orElse(Set.of());
    }
}
