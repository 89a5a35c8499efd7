package fingerpost.diagnose.drift;

import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of what all servers said at one place the one thing to tell. Pure. */
final class Placing {
    private record Told(Heard heard, Graded graded) {}

    private Placing() {}

    /**
     * The place.
     *
     * @param target of an ALIAS what its target has now, by family
     */
    static Place of(Expected expected, List<Heard> heard, Map<RecordType, LiveAnswer> target) {
        List<Told> told = heard.stream()
                .map(each -> new Told(each, Comparison.of(expected, each.answers(), target)))
                .toList();
        List<Told> tested = told.stream()
                .filter(each -> each.graded.grade() != Grade.NOT_TESTED)
                .toList();
        if (tested.isEmpty()) {
            return place(expected, Grade.NOT_TESTED, told, Optional.empty(), target);
        }
        List<Told> different = tested.stream()
                .filter(each -> each.graded.grade().isDifference())
                .toList();
        if (different.isEmpty()) {
            Grade grade = tested.stream()
                    .map(each -> each.graded.grade())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return place(expected, grade, tested, Optional.empty(), target);
        }
        Graded first = different.getFirst().graded;
        boolean one =
                different.size() == tested.size() && different.stream().allMatch(each -> each.graded.isLike(first));
        return one
                ? place(expected, first.grade(), different, Optional.of(first), target)
                : place(expected, Grade.SOME_SERVERS, tested, Optional.of(first), target);
    }

    private static Place place(
            Expected expected,
            Grade grade,
            List<Told> told,
            Optional<Graded> differs,
            Map<RecordType, LiveAnswer> target) {
        List<Exchange> evidence =
                told.stream().flatMap(each -> each.heard.evidence().stream()).toList();
        String live = grade == Grade.SOME_SERVERS
                ? sides(told)
                : told.isEmpty() ? "no server to ask" : told.getFirst().graded.spoken();
        Graded all = differs.map(each -> new Graded(grade, each.live())).orElse(new Graded(grade, List.of()));
        return new Place(
                Nodes.of(expected, all),
                expected.name(),
                grade,
                expected.spoken(),
                live,
                Sentence.of(expected, grade, live),
                evidence,
                TakeLive.of(expected, all, List.copyOf(target.values())),
                grade.isDifference() ? KeepDesign.of(expected, all, target) : Cure.NONE);
    }

    /** {@code 192.0.2.1#53, 192.0.2.2#53: A 192.0.2.80; 192.0.2.3#53: no such record}. */
    private static String sides(List<Told> told) {
        List<String> sides = new ArrayList<>();
        List<Told> left = new ArrayList<>(told);
        while (!left.isEmpty()) {
            Told first = left.getFirst();
            List<Told> like = left.stream()
                    .filter(each -> each.graded.isLike(first.graded))
                    .toList();
            left.removeAll(like);
            sides.add(like.stream()
                            .map(each -> each.heard.server())
                            .map(Server::toString)
                            .collect(Collectors.joining(", "))
                    + ": " + first.graded.spoken());
        }
        return String.join("; ", sides);
    }
}
