package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;

/** Another apex for a zone, with which every name at or below it moves. */
public final class RenameZone {
    private RenameZone() {}

    /**
     * {@code Rename example.com to example.org}: the owners of the zone, the zones below it that the design holds, and every
     * name below the apex wherever it is said. Refused where a zone of that apex is there already.
     */
    public static Edit of(HostedZone zone, DomainName to) {
        DomainName from = zone.apex();
        return new Edit("Rename " + Spoken.of(from) + " to " + Spoken.of(to), topology -> {
            if (!Still.zone(topology, zone.id()).apex().equals(from)) {
                throw new IllegalArgumentException(
                        "The zone " + zone.id() + " is not " + from.unicode() + " any more.");
            }
            if (from.equals(to)) {
                return topology;
            }
            if (topology.zones().stream().anyMatch(each -> each.apex().equals(to))) {
                throw new IllegalArgumentException("The design has a zone " + to.unicode() + " already.");
            }
            return RenamedNames.in(topology, RenamedNames.below(from, to));
        });
    }
}
