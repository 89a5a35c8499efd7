package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Another apex for a zone, with which every name at or below it moves. */
public final class RenameZone {
    private RenameZone() {}

    /**
     * {@code Rename example.com to example.org}: the owners of the zone, the zones below it that the design holds, and every
     * name below the apex wherever it is said. Refused where one of them would get an apex that another zone has
     * already.
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
            UnaryOperator<DomainName> renamed = RenamedNames.below(from, to);
            Set<DomainName> apexes =
                    topology.zones().stream().map(HostedZone::apex).collect(Collectors.toSet());
            requireFree(apexes, to);
            Set<DomainName> moving =
                    apexes.stream().filter(each -> each.isAtOrBelow(from)).collect(Collectors.toSet());
            apexes.removeAll(moving);
            moving.forEach(each -> requireFree(apexes, renamed.apply(each)));
            return RenamedNames.in(topology, renamed);
        });
    }

    private static void requireFree(Set<DomainName> apexes, DomainName apex) {
        if (apexes.contains(apex)) {
            throw new IllegalArgumentException("The design has a zone " + apex.unicode() + " already.");
        }
    }
}
