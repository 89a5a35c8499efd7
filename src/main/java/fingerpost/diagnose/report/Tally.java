package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the checks of one group ended.
 *
 * @param findings by severity, only those that there are
 */
public record Tally(Group group, int passed, int notTested, Map<Severity, Integer> findings) {
    public Tally {
        findings = Map.copyOf(findings);
    }

    /** Of a whole report, in its order. */
    public static List<Tally> of(Report report) {
        Map<Group, List<Verdict>> groups = new EnumMap<>(Group.class);
        report.verdicts()
                .forEach(each -> groups.computeIfAbsent(Group.of(each.code()), any -> new ArrayList<>())
                        .add(each));
        return groups.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Tally of(Group group, List<Verdict> verdicts) {
        int passed = 0;
        int notTested = 0;
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Passed each -> passed++;
                case Verdict.NotTested each -> notTested++;
                case Verdict.Found each ->
                    each.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
            }
        }
        return new Tally(group, passed, notTested, findings);
    }

    /** {@code 2 errors, 1 notice}, or that nothing is wrong. */
    public static String spoken(List<LiveFinding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (count > 0) {
                boolean several = count > 1 && severity != Severity.INFO;
                counts.add(count + " " + severity.word() + (several ? "s" : ""));
            }
        }
        return counts.isEmpty() ? "Nothing is wrong" : String.join(", ", counts);
    }
}
