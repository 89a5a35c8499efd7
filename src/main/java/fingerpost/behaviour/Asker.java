package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.Whereabouts;
import java.util.Optional;

/**
 * Who asks an authoritative server, as far as it can see: the resolver, and the client's network only where the query
 * carries it (RFC 7871).
 *
 * @param whereabouts of the client where its network is told, else of the resolver
 */
public record Asker(IpAddress address, Optional<IpNetwork> clientSubnet, Whereabouts whereabouts) {
    public static Asker at(IpAddress address) {
        return new Asker(address, Optional.empty(), Whereabouts.UNKNOWN);
    }
}
