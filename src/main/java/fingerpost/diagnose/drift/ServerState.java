package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;

/**
 * Whether a server of a zone can be asked at all.
 *
 * @param probe its answer for the SOA
 * @param fault empty if it serves the zone, else a clause that follows the server: {@code does not answer}
 */
public record ServerState(DomainName zone, Server server, Exchange probe, String fault) {
    static ServerState of(DomainName zone, Exchange probe) {
        String fault = switch (LiveAnswer.of(probe)) {
            case LiveAnswer.Records any -> "";
            case LiveAnswer.Nothing any -> "has no SOA of " + zone.unicode();
            case LiveAnswer.Delegated elsewhere ->
                "refers to " + elsewhere.zone().unicode();
            case LiveAnswer.Unknown unknown -> unknown.why();
        };
        return new ServerState(zone, probe.query().server(), probe, fault);
    }

    public boolean serves() {
        return fault.isEmpty();
    }
}
