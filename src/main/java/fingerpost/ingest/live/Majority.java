package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.Rdata;
import fingerpost.wire.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What most servers of a zone say of one question; the earlier server decides where as many say something else.
 *
 * @param answer what counts
 * @param others what the others say, each with its servers; servers that say nothing are not among them
 */
record Majority(LiveAnswer answer, Map<LiveAnswer, List<Server>> others) {
    Majority {
        others = Map.copyOf(others);
    }

    /** Order of records and TTLs are no disagreement. */
    private record Content(Object kind, Set<Rdata> rdata) {
        static Content of(LiveAnswer answer) {
            return switch (answer) {
                case LiveAnswer.Records records -> new Content(records.type(), Set.copyOf(records.rdata()));
                case LiveAnswer.Nothing nothing -> new Content(nothing, Set.of());
                case LiveAnswer.Delegated delegated -> new Content(delegated, Set.of());
                case LiveAnswer.Unknown _ -> new Content("", Set.of());
            };
        }
    }

    /** Of answers in the order of the servers; {@link LiveAnswer.Unknown} where no server says anything. */
    static Majority of(Map<Server, LiveAnswer> answers) {
        Map<Content, List<Server>> votes = answers.entrySet().stream()
                .filter(each -> !(each.getValue() instanceof LiveAnswer.Unknown))
                .collect(Collectors.groupingBy(
                        each -> Content.of(each.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        int most = votes.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Server>> sides = List.copyOf(votes.values());
        List<Server> winners =
                sides.stream().filter(each -> each.size() == most).findFirst().orElse(List.of());
        Map<LiveAnswer, List<Server>> others = new LinkedHashMap<>();
        sides.stream().filter(each -> each != winners).forEach(each -> others.put(said(answers, each), each));
        return winners.isEmpty()
                ? new Majority(nobody(answers), Map.of())
                : new Majority(said(answers, winners), others);
    }

    private static LiveAnswer said(Map<Server, LiveAnswer> answers, List<Server> side) {
        return nonNull(answers.get(side.getFirst()));
    }

    private static LiveAnswer nobody(Map<Server, LiveAnswer> answers) {
        return answers.values().stream().findFirst().orElse(new LiveAnswer.Unknown("was not asked"));
    }

    private static LiveAnswer nonNull(@org.jspecify.annotations.Nullable LiveAnswer answer) {
        return java.util.Objects.requireNonNull(answer);
    }
}
