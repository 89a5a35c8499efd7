package fingerpost.simulate.ready;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An entry that a look-up of a web host of the design goes through, and the page that leads there. */
record Asked(TargetUrl url, HostedZone zone, ZoneEntry entry) {
    /** In the order of the hosts, aliases before what they lead to, each entry once. */
    static List<Asked> of(Topology topology, List<TargetUrl> pages) {
        List<Asked> found = new ArrayList<>();
        Set<DomainName> seen = new HashSet<>();
        pages.forEach(url -> url.name().ifPresent(name -> follow(topology, url, name, seen, found)));
        return found;
    }

    private static void follow(
            Topology topology, TargetUrl url, DomainName name, Set<DomainName> seen, List<Asked> found) {
        if (!seen.add(name)) {
            return;
        }
        topology.zoneFor(name)
                .ifPresent(zone -> zone.at(name).stream()
                        .filter(entry -> leadsOn(entry))
                        .forEach(entry -> {
                            found.add(new Asked(url, zone, entry));
                            entry.targets().forEach(target -> follow(topology, url, target, seen, found));
                        }));
    }

    private static boolean leadsOn(ZoneEntry entry) {
        return switch (entry) {
            case Alias _ -> true;
            case RecordSet set ->
                set.type().equals(RecordType.A)
                        || set.type().equals(RecordType.AAAA)
                        || set.type().equals(RecordType.CNAME);
        };
    }

    /** {@code www.example.org A}: what a person calls it. */
    String title() {
        return entry.owner().host() + " " + entry.typeName();
    }
}
