package fingerpost.behaviour;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Whereabouts;
import java.util.Optional;

/**
 * A client that no group of the design is: anybody, anywhere.
 *
 * @param network where its address lies; empty for somewhere that no design names
 * @param resolver of the design that it asks; empty for one in its own network, which tells nobody the client's
 */
public record Somebody(
        Whereabouts whereabouts,
        Optional<IpNetwork> network,
        Optional<Id> resolver,
        Families families,
        ClientGroup.Stub stub) {
    /** A browser somewhere. */
    public static final Somebody ANYWHERE = new Somebody(
            Whereabouts.UNKNOWN, Optional.empty(), Optional.empty(), Families.BOTH, ClientGroup.Stub.CHROMIUM);
}
