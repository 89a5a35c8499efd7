package fingerpost.command;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A trace as a person reads it: zone by zone who said what and how fast, the aliases, the end, and what is wrong. */
final class TraceText {
    private record Place(int depth, DomainName zone) {}

    private TraceText() {}

    static String of(Trace trace) {
        StringBuilder text = new StringBuilder();
        Map<Place, List<Step>> places = new LinkedHashMap<>();
        for (Step step : trace.steps()) {
            places.computeIfAbsent(new Place(step.depth(), step.zone()), any -> new ArrayList<>())
                    .add(step);
        }
        places.forEach((place, steps) -> zone(place, steps, text));
        if (!trace.chain().isEmpty()) {
            text.append("\nAliases\n");
            trace.chain().forEach(link -> text.append(link(link)).append('\n'));
        }
        if (!trace.answers().isEmpty()) {
            text.append("\nAnswer\n");
            trace.answers().forEach(each -> text.append("  ").append(each).append('\n'));
        }
        text.append('\n').append(conclusion(trace)).append('\n');
        trace.findings().forEach(each -> text.append('\n').append(finding(each)));
        return text.toString().stripTrailing();
    }

    private static void zone(Place place, List<Step> steps, StringBuilder text) {
        String indent = "    ".repeat(place.depth());
        text.append(indent).append(place.zone());
        if (place.depth() > 0) {
            text.append("  (to find ").append(steps.getFirst().question()).append(')');
        }
        text.append('\n');
        int name = steps.stream()
                .mapToInt(each -> each.serverName().toString().length())
                .max()
                .orElse(0);
        int address = steps.stream()
                .mapToInt(each -> each.server().address().toString().length())
                .max()
                .orElse(0);
        for (Step step : steps) {
            text.append(indent)
                    .append("  ")
                    .append(Rows.cell(step.serverName().toString(), name + 2))
                    .append(Rows.cell(step.server().address().toString(), address + 2))
                    .append(millis(step))
                    .append("  ")
                    .append(said(step))
                    .append('\n');
        }
    }

    private static String millis(Step step) {
        return step.exchange()
                .map(Exchange::nanos)
                .map(nanos -> String.format(Locale.ROOT, "%8.1f ms", nanos / 1e6))
                .orElse(" ".repeat(11));
    }

    private static String said(Step step) {
        String word = switch (step.kind()) {
            case ANSWER -> "answers " + step.question();
            case ALIAS -> "alias: " + step.note();
            case REFERRAL -> "refers " + step.note();
            case NODATA -> step.question().name() + " has no " + step.question().type();
            case NXDOMAIN -> step.question().name() + " does not exist";
            case LAME -> "LAME: " + step.note();
            case UPWARD -> "LAME: " + step.note();
            case SILENT -> "SILENT: does not answer";
            case UNREACHABLE -> "UNREACHABLE: " + step.note();
            case REFUSED -> "REFUSED: does not answer for this zone";
            case ERROR -> "ERROR: " + step.note();
            case MALFORMED -> "MALFORMED: " + step.note();
            case REJECTED -> "not asked: " + step.note();
            case CANCELLED -> "not waited for";
        };
        return word + step.exchange().map(TraceText::manner).orElse("");
    }

    /** How the reply came, where not by one datagram. */
    private static String manner(Exchange exchange) {
        if (exchange.message().isEmpty()) {
            return "";
        }
        String transport = exchange.last().transport().word().toUpperCase(Locale.ROOT);
        return (transport.equals("UDP") ? "" : "  (" + transport + ")")
                + (exchange.ednsDropped() ? "  (without EDNS)" : "");
    }

    private static String link(Link link) {
        return "  " + link.owner() + " " + link.ttl() + " " + link.type() + " " + link.target() + "  (zone "
                + link.zone() + ", from " + link.server() + ")";
    }

    private static String conclusion(Trace trace) {
        DomainName end = trace.chain().isEmpty()
                ? trace.question().name()
                : trace.chain().getLast().target();
        return sentence(trace.outcome(), end, trace) + " " + Rows.count(trace.packets(), "packet")
                + String.format(Locale.ROOT, ", %.1f ms.", trace.nanos() / 1e6);
    }

    private static String sentence(Outcome outcome, DomainName end, Trace trace) {
        return switch (outcome) {
            case ANSWER -> Rows.count(trace.answers().size(), "record") + ".";
            case NODATA -> end + " exists, but has no " + trace.question().type() + " (NODATA).";
            case NXDOMAIN -> end + " does not exist (NXDOMAIN).";
            case LOOP -> "It leads in a circle.";
            case LAME -> "No server of " + zone(trace) + " answers for it (lame).";
            case SILENT -> "No server of " + zone(trace) + " answers at all.";
            case REFUSED -> "Every server of " + zone(trace) + " refuses.";
            case BROKEN -> "The way ends at " + zone(trace) + ": there is nothing left to ask.";
            case BUDGET -> "Stopped at a limit.";
        };
    }

    private static DomainName zone(Trace trace) {
        return trace.cuts().getLast().zone();
    }

    private static String finding(LiveFinding finding) {
        return Rows.cell(finding.severity().word(), 9) + Rows.cell(finding.code(), 8) + finding.where() + "\n"
                + Rows.paragraph(finding.message(), 9) + "\n" + Rows.paragraph("Source: " + finding.source(), 9) + "\n";
    }
}
