package fingerpost.command;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.wire.DigCall;
import java.math.BigDecimal;
import java.util.Optional;

/** A report as JSON, in the shape that {@code fingerpost diagnose --help} documents. */
final class DiagnoseJson {
    private DiagnoseJson() {}

    static Json of(Report report) {
        return new Writing()
                .text("domain", report.domain())
                .number("packets", report.packets())
                .put("millis", Numbers.of(BigDecimal.valueOf(report.nanos() / 1000, 3)))
                .list("findings", report.findings(), DiagnoseJson::finding)
                .list("checks", report.verdicts(), DiagnoseJson::verdict)
                .block();
    }

    private static Json finding(LiveFinding finding) {
        return new Writing()
                .text("code", finding.code())
                .text("severity", finding.severity().word())
                .text("where", finding.where())
                .text("message", finding.message())
                .text("source", finding.source())
                .texts(
                        "evidence",
                        finding.evidence().stream()
                                .map(each -> DigCall.of(each.query()))
                                .distinct()
                                .toList())
                .textIfAny("subject", finding.node().map(Object::toString))
                .textIfAny("repair", finding.repair().map(edit -> edit.name()))
                .block();
    }

    private static Json verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed passed -> check(passed.code(), passed.title(), "passed", Optional.empty());
            case Verdict.Found found -> check(found.code(), found.title(), "found", Optional.empty());
            case Verdict.NotTested not -> check(not.code(), not.title(), "not-tested", Optional.of(not.why()));
        };
    }

    private static Json check(String code, String title, String verdict, Optional<String> why) {
        return new Writing()
                .text("code", code)
                .text("title", title)
                .text("verdict", verdict)
                .textIfAny("why", why)
                .flat();
    }
}
