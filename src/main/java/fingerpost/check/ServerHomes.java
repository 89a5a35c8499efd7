package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which zones of the design the name servers of zones lie, for one zone and all that it depends on.
 *
 * @param homes by apex, the servers and the apex of the zone that a resolver must reach first; empty where it need not
 */
record ServerHomes(DomainName apex, Map<DomainName, Map<DomainName, Optional<DomainName>>> homes) {
    static ServerHomes from(DomainName apex, Design design) {
        Map<DomainName, Map<DomainName, Optional<DomainName>>> homes = new LinkedHashMap<>();
        Deque<DomainName> open = new ArrayDeque<>(Set.of(apex));
        while (!open.isEmpty()) {
            DomainName zone = open.remove();
            if (!homes.containsKey(zone)) {
                Map<DomainName, Optional<DomainName>> servers = servers(zone, design);
                homes.put(zone, servers);
                servers.values().forEach(home -> home.ifPresent(open::add));
            }
        }
        return new ServerHomes(apex, homes);
    }

    /** The servers of that zone. */
    Map<DomainName, Optional<DomainName>> of(DomainName zone) {
        return homes.getOrDefault(zone, Map.of());
    }

    /** The zones that the servers of this one lie in, where this one is reached by way of itself alone; else none. */
    Set<DomainName> circle() {
        Set<DomainName> lost = lost();
        Set<DomainName> behind = new HashSet<>();
        Deque<DomainName> open = new ArrayDeque<>(next(apex, lost));
        while (!open.isEmpty()) {
            DomainName zone = open.remove();
            if (behind.add(zone)) {
                open.addAll(next(zone, lost));
            }
        }
        return behind.contains(apex) ? next(apex, lost) : Set.of();
    }

    /** The zones none of whose servers can be found without finding a lost one first. */
    private Set<DomainName> lost() {
        Set<DomainName> lost = new LinkedHashSet<>(homes.keySet());
        while (lost.removeIf(zone -> of(zone).isEmpty()
                || of(zone).values().stream().anyMatch(home -> home.isEmpty() || !lost.contains(home.get())))) {
            // What is found now may be the home of other servers.
        }
        return lost;
    }

    private Set<DomainName> next(DomainName zone, Set<DomainName> lost) {
        Set<DomainName> next = new TreeSet<>();
        if (lost.contains(zone)) {
            of(zone).values().forEach(home -> home.ifPresent(next::add));
        }
        return next;
    }

    private static Map<DomainName, Optional<DomainName>> servers(DomainName zone, Design design) {
        Map<DomainName, Optional<DomainName>> servers = new LinkedHashMap<>();
        Optional<Id> above = above(zone, design).flatMap(design::zoneWithApex);
        Set<DomainName> names = new TreeSet<>();
        above.ifPresent(parent -> names.addAll(Servers.at(parent, zone, design)));
        if (names.isEmpty()) {
            design.zoneWithApex(zone).ifPresent(itself -> names.addAll(Servers.at(itself, zone, design)));
        }
        for (DomainName server : names) {
            boolean glued = above.filter(
                            parent -> !Servers.addresses(parent, server, design).isEmpty())
                    .isPresent();
            servers.put(
                    server, glued ? Optional.empty() : design.apexOf(server).filter(home -> !zone.isAtOrBelow(home)));
        }
        return servers;
    }

    /** The apex of the zone of the design that delegates that one, if there is one. */
    static Optional<DomainName> above(DomainName zone, Design design) {
        return zone.isRoot() ? Optional.empty() : design.apexOf(zone.parent());
    }
}
