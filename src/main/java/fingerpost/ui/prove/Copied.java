package fingerpost.ui.prove;

import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.Writing;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A proof for others: in words, or as the command line prints it with {@code --json}. */
final class Copied {
    /** What needs a person first. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.DIFFERS, Verdict.EXPECTED, Verdict.NOT_ASKED, Verdict.AGREES);

    private Copied() {}

    /** What differs before what agrees. */
    static List<Proven> sorted(List<Proven> proven) {
        return proven.stream()
                .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.verdict())))
                .toList();
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case DIFFERS -> Speech.of("differs");
            case EXPECTED -> Speech.of("differs as the export said");
            case NOT_ASKED -> Speech.of("not asked");
            case AGREES -> Speech.of("agrees");
        };
    }

    /** One sentence. */
    static String summary(ProofReport report) {
        if (report.proven().isEmpty()) {
            return Speech.of("The design has nothing for this target; nothing was asked.");
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.AGREES, Verdict.EXPECTED, Verdict.DIFFERS, Verdict.NOT_ASKED)) {
            int count = report.all(verdict).size();
            if (count > 0 || verdict == Verdict.DIFFERS) {
                parts.add(count == 0 ? Speech.of("none differ") : counted(verdict, count));
            }
        }
        return Speech.count(report.proven().size(), "1 question", "{0} questions") + " "
                + Speech.of("to {0}: {1}.", String.join(", ", report.servers()), String.join(", ", parts));
    }

    private static String counted(Verdict verdict, int count) {
        return switch (verdict) {
            case DIFFERS -> Speech.count(count, "1 differs", "{0} differ");
            case EXPECTED -> Speech.count(count, "1 differs as the export said", "{0} differ as the export said");
            case NOT_ASKED -> Speech.count(count, "1 not asked", "{0} not asked");
            case AGREES -> Speech.count(count, "1 agrees", "{0} agree");
        };
    }

    static String text(ProofReport report) {
        StringBuilder text = new StringBuilder(summary(report)).append('\n');
        for (Proven each : sorted(report.proven())) {
            text.append("\n%s: %s (%s)\n  predicted  %s\n  observed   %s\n"
                    .formatted(
                            each.server(), each.question(), word(each.verdict()), each.predicted(), each.observed()));
            if (!each.reason().isEmpty()) {
                text.append("  ").append(each.reason()).append('\n');
            }
        }
        return text.toString();
    }

    static String json(ProofReport report) {
        return JsonPrinting.of(new Writing()
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
                .block());
    }
}
