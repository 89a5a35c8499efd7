package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A TLS certificate; where it is installed is said by the servers and backends that name it. Never the key itself.
 *
 * @param names the subject alternative names; a wildcard covers one label (RFC 9525 section 6.3)
 * @param expires the last day on which it is good
 * @param file the path of the chain on the machine of the proxy
 * @param keyFile the path of the private key there
 */
public record Certificate(
        Id id, String label, List<DomainName> names, Optional<LocalDate> expires, String file, String keyFile)
        implements Element {
    public Certificate {
        names = List.copyOf(names);
    }

    /** Whether a client that wants this host accepts the certificate (RFC 9525 section 6.3). */
    public boolean covers(DomainName host) {
        return names.stream()
                .anyMatch(name -> name.equals(host)
                        || (name.isWildcard()
                                && !host.isRoot()
                                && !host.isWildcard()
                                && host.parent().equals(name.parent())));
    }

    @Override
    public Set<Id> references() {
        return Set.of();
    }
}
