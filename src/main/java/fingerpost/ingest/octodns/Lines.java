package fingerpost.ingest.octodns;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines that the rules of all records name; rules of one name for the same askers share one. */
final class Lines {
    private record Key(String name, List<IpNetwork> networks, List<String> countries) {}

    private final Map<Key, Line> lines = new HashMap<>();
    private final Map<Id, Line> byId = new LinkedHashMap<>();
    private final Predicate<Id> taken;

    /** @param taken the ids that other elements have */
    Lines(Predicate<Id> taken) {
        this.taken = taken;
    }

    Line of(String name, List<IpNetwork> networks, List<String> countries) {
        return lines.computeIfAbsent(new Key(name, networks, countries), key -> {
            Id id = Id.from(name, each -> isTaken(each) || taken.test(each));
            Line line = new Line(id, name, networks, countries);
            byId.put(id, line);
            return line;
        });
    }

    boolean isTaken(Id id) {
        return byId.containsKey(id);
    }

    Collection<Line> all() {
        return byId.values();
    }
}
