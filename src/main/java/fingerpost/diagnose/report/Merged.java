package fingerpost.diagnose.report;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The verdicts of several surveys as one list, in which each code stands once. */
final class Merged {
    private Merged() {}

    /** In the order of the groups, within a group in that of the list. */
    static List<Verdict> of(List<Verdict> verdicts) {
        Map<String, Verdict> merged = new LinkedHashMap<>();
        verdicts.forEach(each -> merged.merge(each.code(), each, Merged::both));
        return merged.values().stream()
                .sorted(Comparator.comparing(each -> Group.of(each.code())))
                .toList();
    }

    /** What is wrong outweighs what is unknown, and that what is in order. */
    private static Verdict both(Verdict one, Verdict other) {
        if (one instanceof Verdict.Found first && other instanceof Verdict.Found second) {
            List<LiveFinding> findings = Stream.concat(first.findings().stream(), second.findings().stream())
                    .distinct()
                    .toList();
            return new Verdict.Found(first.code(), first.title(), findings);
        }
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed passed -> 0;
            case Verdict.NotTested notTested -> 1;
            case Verdict.Found found -> 2;
        };
    }
}
