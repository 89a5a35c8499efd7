package fingerpost.ingest.route53;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of the design, one for each group of askers that the sets tell apart. */
final class Lines {
    private final Map<Id, Line> lines = new LinkedHashMap<>();
    private final Set<Id> taken;

    /**
     * No lines yet.
     *
     * @param taken the ids that others have
     */
    Lines(Set<Id> taken) {
        this.taken = Set.copyOf(taken);
    }

    /** The line of those countries, called as the set is. */
    Id ofCountries(String title, List<String> countries) {
        return of(title, List.of(), countries);
    }

    /** The line of those networks. */
    Id ofNetworks(String title, List<IpNetwork> networks) {
        return of(title, networks, List.of());
    }

    /** What is called alike and has no other networks is one line. */
    private Id of(String title, List<IpNetwork> networks, List<String> countries) {
        Id plain = plain(title);
        Line known = lines.get(plain);
        boolean other = known != null
                && !networks.isEmpty()
                && !known.networks().isEmpty()
                && !known.networks().equals(networks);
        Id id = other
                ? Id.from(title, each -> taken.contains(each) || (lines.containsKey(each) && !isOf(each, networks)))
                : plain;
        Line before = lines.getOrDefault(id, new Line(id, title, List.of(), List.of()));
        lines.put(id, new Line(id, title, both(before.networks(), networks), both(before.countries(), countries)));
        return id;
    }

    /** Our own sets are called by the id. */
    private Id plain(String title) {
        boolean id = title.matches("[a-z0-9][a-z0-9_-]{0,63}") && !taken.contains(Id.of(title));
        return id ? Id.of(title) : Id.from(title, taken::contains);
    }

    private boolean isOf(Id id, List<IpNetwork> networks) {
        Line line = lines.get(id);
        return line != null && line.networks().equals(networks);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    List<Line> list() {
        return new ArrayList<>(lines.values());
    }
}
