package fingerpost.command;

import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import java.util.List;

/** A proof as text and as JSON. */
final class ProveText {
    private static final int INDENT = 11;
    private static final int MOST_LATE = 10;

    private ProveText() {}

    static String of(ProofReport report, boolean all) {
        StringBuilder text = new StringBuilder();
        List<Proven> differing = report.all(Verdict.DIFFERS);
        List<Proven> expected = report.all(Verdict.EXPECTED);
        part(text, "Differs, and the export does not say why:", differing);
        part(text, "Differs as the export said:", expected);
        List<Proven> late = report.all(Verdict.NOT_ASKED);
        notAsked(text, late);
        if (all) {
            part(text, "Agrees:", report.all(Verdict.AGREES));
        }
        report.missing()
                .forEach(each -> text.append("Not asked, because it is not installed: ")
                        .append(each)
                        .append(".\n"));
        if (report.proven().isEmpty()) {
            return text + "The design has nothing for the target " + report.target() + "; nothing was asked.";
        }
        return text
                + "%d questions to %s: %d agree, %d differ as the export said, %d differ%s."
                        .formatted(
                                report.proven().size(),
                                String.join(", ", report.servers()),
                                report.all(Verdict.AGREES).size(),
                                expected.size(),
                                differing.size(),
                                late.isEmpty() ? "" : ", %d were not asked".formatted(late.size()));
    }

    private static void notAsked(StringBuilder text, List<Proven> late) {
        if (late.isEmpty()) {
            return;
        }
        text.append("Not asked, because the time was over; give it more with --limit:\n");
        late.stream()
                .limit(MOST_LATE)
                .forEach(each -> text.append("  %s: %s\n".formatted(each.server(), each.question())));
        if (late.size() > MOST_LATE) {
            text.append("  and %d more\n".formatted(late.size() - MOST_LATE));
        }
        text.append('\n');
    }

    private static void part(StringBuilder text, String heading, List<Proven> proven) {
        if (proven.isEmpty()) {
            return;
        }
        text.append(heading).append('\n');
        for (Proven each : proven) {
            text.append("  ").append(each.server()).append(": ").append(each.question());
            text.append("\n    ").append(Rows.cell("predicted", INDENT)).append(each.predicted());
            text.append("\n    ")
                    .append(Rows.cell("observed", INDENT))
                    .append(each.observed())
                    .append('\n');
            if (!each.reason().isEmpty()) {
                text.append(Rows.paragraph(each.reason(), INDENT + 4)).append('\n');
            }
        }
        text.append('\n');
    }

    static Json form(ProofReport report) {
        return new Writing()
                .text("target", report.target())
                .texts("servers", report.servers())
                .texts("missing", report.missing())
                .list(
                        "proven",
                        report.proven(),
                        each -> new Writing()
                                .text("server", each.server())
                                .text("question", each.question())
                                .text("predicted", each.predicted())
                                .text("observed", each.observed())
                                .text("verdict", each.verdict().word())
                                .textIfAny("reason", each.reason())
                                .flat())
                .block();
    }
}
