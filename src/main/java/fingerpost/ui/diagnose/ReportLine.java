package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A line of a report as it is listed: what was found first, then what was not tested, then what passed. */
sealed interface ReportLine {
    /** Above a group of lines. */
    record Heading(String text) implements ReportLine {}

    /** Something wrong. */
    record Found(LiveFinding finding) implements ReportLine {}

    /** A check that was not made. */
    record NotTested(String code, String title, String why) implements ReportLine {}

    /** A check that found nothing. */
    record Passed(String code, String title) implements ReportLine {}

    /** Everything that the report says. */
    static List<ReportLine> of(Report report) {
        return of(report, _ -> true);
    }

    /** Only those lines that are wanted, and the headings above them. */
    static List<ReportLine> of(Report report, Predicate<ReportLine> wanted) {
        List<ReportLine> found =
                new ArrayList<>(report.findings().stream().map(Found::new).toList());
        List<ReportLine> untested = new ArrayList<>();
        List<ReportLine> passed = new ArrayList<>();
        for (Verdict verdict : report.verdicts()) {
            switch (verdict) {
                case Verdict.Found _ -> {}
                case Verdict.NotTested each -> untested.add(new NotTested(each.code(), each.title(), each.why()));
                case Verdict.Passed each -> passed.add(new Passed(each.code(), each.title()));
            }
        }
        List<ReportLine> lines = new ArrayList<>();
        group(lines, Speech.of("Found"), found, wanted);
        group(lines, Speech.of("Not tested"), untested, wanted);
        group(lines, Speech.of("In order"), passed, wanted);
        return lines;
    }

    private static void group(
            List<ReportLine> lines, String title, List<ReportLine> group, Predicate<ReportLine> wanted) {
        List<ReportLine> kept = group.stream().filter(wanted).toList();
        if (!kept.isEmpty()) {
            lines.add(new Heading(title + " (" + kept.size() + ")"));
            lines.addAll(kept);
        }
    }
}
