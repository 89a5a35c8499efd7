package fingerpost.ui.prove;

import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.Writing;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
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
            case DIFFERS -> "differs";
            case EXPECTED -> "differs as the export said";
            case NOT_ASKED -> "not asked";
            case AGREES -> "agrees";
        };
    }

    /** One sentence. */
    static String summary(ProofReport report) {
        if (report.proven().isEmpty()) {
            return "The design has nothing for this target; nothing was asked.";
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.AGREES, Verdict.EXPECTED, Verdict.DIFFERS, Verdict.NOT_ASKED)) {
            int count = report.all(verdict).size();
            if (count > 0 || verdict == Verdict.DIFFERS) {
                parts.add((count == 0 ? "none" : count) + " " + plural(verdict, count));
            }
        }
        int all = report.proven().size();
        return all + (all == 1 ? " question to " : " questions to ") + String.join(", ", report.servers()) + ": "
                + String.join(", ", parts) + ".";
    }

    private static String plural(Verdict verdict, int count) {
        String word = word(verdict);
        return count == 1 || verdict == Verdict.NOT_ASKED
                ? word
                : word.replaceFirst("^differs", "differ").replaceFirst("^agrees", "agree");
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
