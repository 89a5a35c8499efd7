package fingerpost.prove.dns;

import fingerpost.behaviour.Asker;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.Whereabouts;
import java.util.Optional;

/**
 * Who asks, in the design and on the loopback.
 *
 * @param spoken for a person: {@code from 192.0.2.1}; empty for somebody outside of all lines
 * @param designed who asks the design
 * @param source the address of the loopback that the server sees
 * @param subnet what is told of the client (RFC 7871)
 */
public record DnsAsker(String spoken, Asker designed, IpAddress source, Optional<IpNetwork> subnet) {
    static final IpAddress HERE = IpAddress.of("127.0.0.1");

    /** Somebody outside of all lines. */
    public static DnsAsker elsewhere() {
        return new DnsAsker("", Asker.at(HERE), HERE, Optional.empty());
    }

    /** Somebody whose resolver tells of that network. */
    public static DnsAsker telling(IpNetwork network) {
        Asker designed = new Asker(HERE, Optional.of(network), Whereabouts.UNKNOWN);
        return new DnsAsker(" for a client in " + network, designed, HERE, Optional.of(network));
    }

    /** Somebody at an address of the design, in whose place {@code source} asks. */
    public static DnsAsker at(IpAddress address, IpAddress source) {
        return new DnsAsker(" from " + address, Asker.at(address), source, Optional.empty());
    }

    /** Whether only what differs by line is asked. */
    boolean isOfALine() {
        return !spoken.isEmpty();
    }
}
