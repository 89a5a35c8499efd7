package fingerpost.topology.connect;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of a design are aliases of which, CNAME and ALIAS alike. */
final class Aliases {
    private final Map<DomainName, List<DomainName>> byTarget = new HashMap<>();

    Aliases(Topology topology) {
        for (HostedZone zone : topology.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                if (isAlias(entry)) {
                    entry.targets()
                            .forEach(target -> byTarget.computeIfAbsent(target, _ -> new ArrayList<>(1))
                                    .add(entry.owner()));
                }
            }
        }
    }

    static boolean isAlias(ZoneEntry entry) {
        return entry.typeName().equals("CNAME") || entry.typeName().equals("ALIAS");
    }

    /** Those names and all that lead to them. */
    Set<DomainName> leadingTo(Collection<DomainName> names) {
        Set<DomainName> found = new LinkedHashSet<>(names);
        Deque<DomainName> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (DomainName owner : byTarget.getOrDefault(next.poll(), List.of())) {
                if (found.add(owner)) {
                    next.add(owner);
                }
            }
        }
        return found;
    }
}
