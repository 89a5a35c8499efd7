package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;

/** Another owner name for all that stands at one, and wherever the old one is said. */
public final class RenameName {
    private RenameName() {}

    /**
     * {@code Rename www.example.com to web.example.com}: its records, the targets of others (CNAME, ALIAS, MX, SRV, NS,
     * HTTPS), server_names, redirects, Host headers, backends, certificates, registries, endpoints and scenarios. Refused at
     * an apex, outside of the zone, and where the new name has records already.
     *
     * @param zone where the name stands
     */
    public static Edit of(Id zone, DomainName from, DomainName to) {
        return new Edit("Rename " + Spoken.of(from) + " to " + Spoken.of(to), topology -> {
            require(topology, Still.zone(topology, zone), from, to);
            return from.equals(to) ? topology : RenamedNames.in(topology, name -> name.equals(from) ? to : name);
        });
    }

    private static void require(Topology topology, HostedZone zone, DomainName from, DomainName to) {
        if (zone.at(from).isEmpty()) {
            throw new IllegalArgumentException("There are no records at " + from.unicode() + " any more.");
        }
        if (topology.zones().stream().anyMatch(each -> each.apex().equals(from))) {
            throw new IllegalArgumentException(from.unicode() + " is the apex of a zone; rename the zone instead.");
        }
        if (!to.isAtOrBelow(zone.apex())) {
            throw new IllegalArgumentException(to.unicode() + " lies outside of the zone " + zone.label() + ".");
        }
        if (!from.equals(to) && !zone.at(to).isEmpty()) {
            throw new IllegalArgumentException(
                    to.unicode() + " has records already; delete them or choose another name.");
        }
    }
}
