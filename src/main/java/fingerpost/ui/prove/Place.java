package fingerpost.ui.prove;

import fingerpost.dns.DomainName;
import fingerpost.prove.ground.Proven;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** Where in the design the answer to a question of a proof comes from. */
final class Place {
    private Place() {}

    /** The entry that is asked for, its wildcard, or its zone; of a request the proxy that was asked. */
    static Optional<Subject> of(Topology topology, Proven proven) {
        List<String> words = List.of(proven.question().split("[ ,]+", -1));
        return words.getFirst().contains("://")
                ? proxy(topology, proven.server())
                : name(words.getFirst()).flatMap(name -> entry(topology, name, words.size() > 1 ? words.get(1) : ""));
    }

    private static Optional<Subject> proxy(Topology topology, String server) {
        String last = server.substring(server.lastIndexOf(' ') + 1);
        return topology.all(Proxy.class).stream()
                .map(Proxy::id)
                .filter(id -> id.text().equals(last))
                .map(Subject::of)
                .findFirst();
    }

    private static Optional<DomainName> name(String text) {
        try {
            return Optional.of(DomainName.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Subject> entry(Topology topology, DomainName name, String type) {
        return topology.zoneFor(name).map(zone -> {
            for (DomainName at = name; at.isAtOrBelow(zone.apex()); at = at.parent()) {
                Optional<Subject> found = at(zone, at.equals(name) ? at : at.wildcard(), type);
                if (found.isPresent()) {
                    return found.get();
                }
                if (at.isRoot()) {
                    break;
                }
            }
            return Subject.of(zone.id());
        });
    }

    private static Optional<Subject> at(HostedZone zone, DomainName owner, String type) {
        List<ZoneEntry> entries = zone.at(owner);
        return entries.stream()
                .filter(each -> each.typeName().equals(type))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(entry -> Subject.of(zone, entry));
    }
}
