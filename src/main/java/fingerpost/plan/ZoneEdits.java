package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.function.BiFunction;

/** Moves carried out on a design. */
final class ZoneEdits {
    private ZoneEdits() {}

    /** The design after {@code change} of the zone of each move. */
    static Topology each(Topology topology, List<Move> moves, BiFunction<HostedZone, Move, HostedZone> change) {
        Topology changed = topology;
        for (Move move : moves) {
            changed = changed.with(change.apply(zone(changed, move.apex()), move));
        }
        return changed;
    }

    static HostedZone zone(Topology topology, DomainName apex) {
        return topology.zones().stream()
                .filter(each -> each.apex().equals(apex))
                .findFirst()
                .orElseThrow();
    }

    /** Without what was before, with what comes after. */
    static HostedZone carriedOut(HostedZone zone, Move move) {
        HostedZone changed = zone;
        for (ZoneEntry each : move.before()) {
            changed = changed.without(each.owner(), each.typeName());
        }
        for (ZoneEntry each : move.after()) {
            changed = changed.with(each);
        }
        return changed;
    }

    static HostedZone removed(HostedZone zone, Move move) {
        return carriedOut(zone, new Move(move.apex(), move.owner(), move.before(), List.of()));
    }
}
