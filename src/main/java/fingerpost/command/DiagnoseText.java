package fingerpost.command;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.report.Tally;
import fingerpost.wire.DigCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as a person reads it in a terminal: the sum, the findings with the worst first, and what was looked at. */
final class DiagnoseText {
    private static final int INDENT = 9;

    private DiagnoseText() {}

    static void print(Console console, Report report) {
        List<LiveFinding> findings = report.findings();
        console.say(report.domain() + "  " + Tally.spoken(findings) + ".  (" + report.packets() + " packets, "
                + report.nanos() / 1_000_000 + " ms)\n");
        findings.forEach(each -> console.say(text(each)));
        Tally.of(report).forEach(each -> console.say(text(each)));
        Map<String, List<String>> reasons = new java.util.LinkedHashMap<>();
        for (Verdict verdict : report.verdicts()) {
            if (verdict instanceof Verdict.NotTested each) {
                reasons.computeIfAbsent(each.why(), any -> new ArrayList<>()).add(each.code());
            }
        }
        if (!reasons.isEmpty()) {
            console.say("\nNot tested:");
            reasons.forEach((why, codes) -> console.say(Rows.paragraph(why + " " + String.join(" ", codes), 2)));
        }
    }

    private static String text(LiveFinding finding) {
        String head = Rows.cell(finding.severity().word(), INDENT) + Rows.cell(finding.code(), 7) + finding.where();
        String dig = finding.severity() == Severity.INFO
                ? ""
                : finding.evidence().stream()
                        .findFirst()
                        .map(each -> "\n" + " ".repeat(INDENT) + "See: " + DigCall.of(each.query()))
                        .orElse("");
        String repair = finding.repair()
                .map(each -> Rows.paragraph("Design: " + each.name() + ".", INDENT) + "\n")
                .orElse("");
        return head + "\n" + Rows.paragraph(finding.message(), INDENT) + "\n" + repair
                + Rows.paragraph("Source: " + finding.source(), INDENT) + dig + "\n";
    }

    private static String text(Tally tally) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = tally.findings().getOrDefault(severity, 0);
            if (count > 0) {
                parts.add(severity == Severity.INFO ? count + " info" : Rows.count(count, severity.word()));
            }
        }
        if (tally.passed() > 0) {
            parts.add(tally.passed() + " in order");
        }
        if (tally.notTested() > 0) {
            parts.add(tally.notTested() + " not tested");
        }
        return Rows.cell(tally.group().title(), 25) + String.join(", ", parts);
    }
}
