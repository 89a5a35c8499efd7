package fingerpost.topology;

import fingerpost.dns.DomainName;

/**
 * A backend that announces itself to a service registry.
 *
 * @param host the name under which it announces its address
 * @param priority and weight as in SRV (RFC 2782), from 0 to 65535
 */
public record Instance(Id backend, DomainName host, int priority, int weight) {
    public Instance {
        if (priority < 0 || priority > 65535 || weight < 0 || weight > 65535) {
            throw new IllegalArgumentException("Priority and weight of " + host + " lie in 0 to 65535.");
        }
    }
}
