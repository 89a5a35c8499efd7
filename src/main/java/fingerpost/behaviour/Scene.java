package fingerpost.behaviour;

import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that the parts of a walk share.
 *
 * @param today the day on which certificates are judged; empty where their expiry does not count
 */
record Scene(
        Topology topology,
        Authority authority,
        ProxyServer proxies,
        Standing standing,
        DesignState state,
        Visitor visitor,
        WalkMemory memory,
        Costs costs,
        Optional<LocalDate> today) {}
