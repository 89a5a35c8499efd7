package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a zone that the instances of a service write themselves, by dynamic updates (RFC 2136): an SRV record for each,
 * and its addresses. Clients look the service up and connect directly.
 *
 * @param serviceName such as {@code _app._tcp.example.com.}
 * @param webName where an HTTPS record (RFC 9460) is announced for browsers
 * @param key the name of the TSIG key that may update; the secret is never held
 */
public record ServiceRegistry(
        Id id,
        String label,
        DomainName serviceName,
        Ttl ttl,
        List<Instance> instances,
        Optional<DomainName> webName,
        Optional<DomainName> key)
        implements Element {
    public ServiceRegistry {
        instances = List.copyOf(instances);
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new LinkedHashSet<>();
        instances.forEach(instance -> ids.add(instance.backend()));
        return ids;
    }

    public ServiceRegistry withInstances(List<Instance> others) {
        return new ServiceRegistry(id, label, serviceName, ttl, others, webName, key);
    }
}
