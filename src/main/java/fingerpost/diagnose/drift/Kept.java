package fingerpost.diagnose.drift;

import fingerpost.dns.RecordType;
import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each thing once: what several questions showed is one place, and a CNAME in place of a record is not extra as well. */
final class Kept {
    private Kept() {}

    static List<Place> of(List<Place> places) {
        record Once(Subject node, Grade grade) {}
        Set<Once> seen = new HashSet<>();
        Set<Subject> changed = new HashSet<>();
        places.stream()
                .filter(each -> each.grade().isDifference() && each.grade() != Grade.EXTRA)
                .forEach(each -> changed.add(each.node().node()));
        return places.stream()
                .filter(each -> !isAlias(each) || !changed.contains(each.node().node()))
                .filter(each -> seen.add(new Once(each.node(), each.grade())))
                .toList();
    }

    private static boolean isAlias(Place place) {
        return place.grade() == Grade.EXTRA
                && place.node()
                        .type()
                        .filter(RecordType.CNAME.toString()::equals)
                        .isPresent();
    }
}
