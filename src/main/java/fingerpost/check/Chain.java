package fingerpost.check;

import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.RecordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a name leads through CNAME, DNAME and ALIAS, every choice of every policy followed.
 *
 * @param longest the names on the longest way, the first one included
 * @param ends the places at which the ways end
 * @param loop the names of a circle, if there is one
 */
public record Chain(List<DomainName> longest, List<Place> ends, Optional<List<DomainName>> loop) {
    /** Where looking further is given up; resolvers give up sooner. */
    static final int LIMIT = 20;

    /** How many aliases stand between the first name and the end. */
    public int hops() {
        return longest.size() - 1;
    }

    static Chain from(DomainName name, Design design) {
        Walker walker = new Walker(design);
        walker.walk(name);
        return new Chain(walker.longest, walker.ends, Optional.ofNullable(walker.loop));
    }

    /** The names that a place sends on to; none where it is an end. */
    static List<DomainName> onward(Place place) {
        if (place.kind() == Place.Kind.RENAMED) {
            return place.set(RecordType.DNAME).stream()
                    .flatMap(set -> Records.of(set, Dname.class).stream())
                    .flatMap(dname -> renamed(place.name(), place.owner(), dname.subtree()).stream())
                    .toList();
        }
        if (!place.answers()) {
            return List.of();
        }
        Optional<RecordSet> cname = place.set(RecordType.CNAME);
        return cname.map(set -> Records.of(set, Cname.class).stream()
                        .map(Cname::canonical)
                        .toList())
                .orElseGet(() -> place.entries().stream()
                        .filter(Alias.class::isInstance)
                        .map(each -> ((Alias) each).target())
                        .toList());
    }

    private static Optional<DomainName> renamed(DomainName name, DomainName from, DomainName to) {
        List<String> labels = new ArrayList<>(
                name.labels().subList(0, name.labels().size() - from.labels().size()));
        labels.addAll(to.labels());
        try {
            return Optional.of(DomainName.ofLabels(labels));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private static final class Walker {
        private final Design design;
        private final List<DomainName> way = new ArrayList<>();
        private final Set<DomainName> seen = new HashSet<>();
        private int steps;
        private List<DomainName> longest = List.of();
        private final List<Place> ends = new ArrayList<>();
        private @Nullable List<DomainName> loop;

        Walker(Design design) {
            this.design = design;
        }

        void walk(DomainName name) {
            int before = way.indexOf(name);
            if (before >= 0) {
                loop = loop == null ? List.copyOf(way.subList(before, way.size())) : loop;
                return;
            }
            way.add(name);
            if (way.size() > longest.size()) {
                longest = List.copyOf(way);
            }
            if (way.size() <= LIMIT && steps++ < 4 * LIMIT) {
                step(name);
            }
            way.removeLast();
        }

        private void step(DomainName name) {
            Place place = design.place(name);
            List<DomainName> onward = onward(place);
            if (onward.isEmpty()) {
                if (seen.add(name)) {
                    ends.add(place);
                }
            } else {
                onward.forEach(this::walk);
            }
        }
    }
}
