package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How the name space is entered and what may be asked there. Handed to everything that asks; nothing below ever consults the
 * system's resolver, so a private root on loopback works like the real one.
 *
 * @param hints the root servers
 * @param port instead of 53 for every authoritative server
 * @param addresses servers that stand elsewhere than their address says; wins over {@code port}
 * @param scope whether addresses for special use (RFC 6890) may be asked when a delegation names them
 * @param anchors where DNSSEC trust begins; none: nothing is validated
 * @param v4 whether name servers are asked over IPv4
 * @param v6 whether name servers are asked over IPv6
 * @param timeout for one try
 * @param tries how often a silent server is asked
 * @param whole for one trace
 * @param clock for the validity of signatures and certificates
 */
public record ResolutionProfile(
        List<NameServer> hints,
        OptionalInt port,
        Map<IpAddress, Server> addresses,
        Scope scope,
        List<TrustAnchor> anchors,
        boolean v4,
        boolean v6,
        Duration timeout,
        int tries,
        Duration whole,
        InstantSource clock) {
    /** Whose addresses these are. */
    public enum Scope {
        /** The Internet: servers at loopback, private or documentation addresses are not asked. */
        PUBLIC,
        /** A lab or an inner network: every address is asked. */
        PRIVATE
    }

    public ResolutionProfile {
        hints = List.copyOf(hints);
        addresses = Map.copyOf(addresses);
        anchors = List.copyOf(anchors);
        if (hints.isEmpty()) {
            throw new IllegalArgumentException("A profile needs at least one root server to begin with.");
        }
        if (!v4 && !v6) {
            throw new IllegalArgumentException("A profile asks over IPv4, IPv6 or both.");
        }
    }

    /** The Internet from its own root, both families, its own trust anchors. */
    public static ResolutionProfile internet() {
        return of(RootHints.servers(), Scope.PUBLIC).withAnchors(RootHints.anchors());
    }

    /** Entered through those root servers, nothing validated. */
    public static ResolutionProfile of(List<NameServer> hints, Scope scope) {
        return new ResolutionProfile(
                hints,
                OptionalInt.empty(),
                Map.of(),
                scope,
                List.of(),
                true,
                true,
                Limits.TRY,
                Limits.TRIES,
                Limits.TRACE,
                InstantSource.system());
    }

    public ResolutionProfile withPort(int other) {
        return new ResolutionProfile(
                hints, OptionalInt.of(other), addresses, scope, anchors, v4, v6, timeout, tries, whole, clock);
    }

    /** Servers that stand elsewhere than their address says, each with its port. */
    public ResolutionProfile withAddresses(Map<IpAddress, Server> mapped) {
        return new ResolutionProfile(hints, port, mapped, scope, anchors, v4, v6, timeout, tries, whole, clock);
    }

    public ResolutionProfile withAnchors(List<TrustAnchor> trusted) {
        return new ResolutionProfile(hints, port, addresses, scope, trusted, v4, v6, timeout, tries, whole, clock);
    }

    public ResolutionProfile withFamilies(boolean four, boolean six) {
        return new ResolutionProfile(hints, port, addresses, scope, anchors, four, six, timeout, tries, whole, clock);
    }

    public ResolutionProfile withPatience(Duration eachTry, int times, Duration together) {
        return new ResolutionProfile(hints, port, addresses, scope, anchors, v4, v6, eachTry, times, together, clock);
    }

    public ResolutionProfile withClock(InstantSource other) {
        return new ResolutionProfile(hints, port, addresses, scope, anchors, v4, v6, timeout, tries, whole, other);
    }

    /** Where the server of that address really listens. */
    public Server server(IpAddress address) {
        Server mapped = addresses.get(address);
        return mapped != null ? mapped : new Server(address, port.orElse(Transport.UDP.defaultPort()));
    }

    /** Whether servers at that address are asked over its family at all. */
    public boolean speaks(IpAddress address) {
        return address.bits() == 32 ? v4 : v6;
    }
}
