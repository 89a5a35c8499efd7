package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One server's answer beside the design.
 *
 * @param live what the server says; of an ALIAS one for each family
 */
record Graded(Grade grade, List<LiveAnswer> live) {
    Graded {
        live = List.copyOf(live);
    }

    static Graded of(Grade grade, LiveAnswer... live) {
        return new Graded(grade, List.of(live));
    }

    Stream<LiveAnswer.Records> records() {
        return live.stream().filter(LiveAnswer.Records.class::isInstance).map(LiveAnswer.Records.class::cast);
    }

    /** Whether the other server says the same, the order of its records aside. */
    boolean isLike(Graded other) {
        return grade == other.grade && sides().equals(other.sides());
    }

    private Set<Object> sides() {
        record Side(RecordType type, Set<Rdata> records, int ttl) {}
        Set<Object> sides = new HashSet<>();
        for (LiveAnswer each : live) {
            sides.add(
                    each instanceof LiveAnswer.Records records
                            ? new Side(
                                    records.type(), records.set(), records.ttl().seconds())
                            : each);
        }
        return sides;
    }

    String spoken() {
        return live.stream().map(LiveAnswer::spoken).distinct().collect(Collectors.joining(", "));
    }
}
