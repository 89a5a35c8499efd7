package fingerpost.diagnose.html;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.report.Group;
import fingerpost.diagnose.report.Tally;
import fingerpost.wire.DigCall;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A report as one page that needs nothing else: no script, no picture, nothing is fetched; it prints well. */
public final class HtmlReport {
    private static final String STYLE = "/fingerpost/diagnose/report.css";
    /** Exchanges shown with a finding; the first ones say what there is to say. */
    private static final int MOST_EXCHANGES = 6;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm xxx", Locale.ENGLISH);

    private final Report report;
    private final ZonedDateTime when;

    private HtmlReport(Report report, ZonedDateTime when) {
        this.report = report;
        this.when = when;
    }

    /** The whole page; {@code when} the domain was looked at. */
    public static String of(Report report, ZonedDateTime when) {
        return new HtmlReport(report, when).page();
    }

    private String page() {
        String domain = report.domain().unicode();
        Html html = new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">\n")
                .element("title", "DNS report of " + domain)
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n");
        html.element("h1", "DNS report of " + domain);
        html.element("p", "summary", p -> p.text(Tally.spoken(report.findings()) + "."));
        html.element(
                "p",
                "quiet",
                p -> p.text(WHEN.format(when) + " · " + report.packets() + " packets · " + report.nanos() / 1_000_000
                        + " ms"));
        tallies(html);
        findings(html);
        notTested(html);
        passed(html);
        return html.raw("</body>\n</html>\n").toString();
    }

    private void tallies(Html html) {
        html.element("table", "tally", table -> {
            table.raw(
                    "<thead><tr><th>Looked at</th><th>In order</th><th>Findings</th><th>Not tested</th></tr></thead>\n");
            for (Tally each : Tally.of(report)) {
                table.element(
                        "tr",
                        "",
                        row -> row.element("td", each.group().title())
                                .element("td", Integer.toString(each.passed()))
                                .element("td", "", cell -> {
                                    for (Severity severity : Severity.values()) {
                                        int count = each.findings().getOrDefault(severity, 0);
                                        if (count > 0) {
                                            cell.element(
                                                    "span",
                                                    "badge " + severity.word(),
                                                    it -> it.text(count + " " + severity.word()));
                                        }
                                    }
                                })
                                .element("td", each.notTested() == 0 ? "" : Integer.toString(each.notTested())));
            }
        });
    }

    private void findings(Html html) {
        List<LiveFinding> findings = report.findings();
        if (!findings.isEmpty()) {
            html.element("h2", "Findings, the worst first");
        }
        for (LiveFinding each : findings) {
            html.element("section", "finding " + each.severity().word(), section -> {
                section.element(
                        "h3",
                        "",
                        head -> head.element(
                                        "span",
                                        "badge " + each.severity().word(),
                                        it -> it.text(each.severity().word()))
                                .text(" " + each.where().unicode() + " ")
                                .element(
                                        "small",
                                        each.code() + " "
                                                + Group.of(each.code()).title()));
                section.element("p", each.message());
                each.repair().ifPresent(edit -> section.element("p", "In the design: " + edit.name() + "."));
                section.element("p", "quiet", p -> p.text("Source: " + each.source()));
                each.evidence().stream().distinct().limit(MOST_EXCHANGES).forEach(it -> exchange(section, it));
                int more = each.evidence().size() - MOST_EXCHANGES;
                if (more > 0) {
                    section.element("p", "quiet", p -> p.text("and " + more + " more exchanges"));
                }
            });
        }
    }

    private void exchange(Html html, Exchange exchange) {
        html.element(
                "details",
                "",
                details -> details.element("summary", DigCall.of(exchange.query()))
                        .element("pre", DigText.of(exchange, DigShow.ALL, when)));
    }

    private void notTested(Html html) {
        List<Verdict.NotTested> all = report.verdicts().stream()
                .filter(Verdict.NotTested.class::isInstance)
                .map(Verdict.NotTested.class::cast)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        html.element("h2", "Not tested");
        html.element(
                "ul",
                "",
                list -> all.forEach(each -> list.element(
                        "li",
                        "",
                        item -> item.text(each.title() + " ")
                                .element("small", each.code())
                                .text(": " + each.why()))));
    }

    private void passed(Html html) {
        List<Verdict.Passed> all = report.verdicts().stream()
                .filter(Verdict.Passed.class::isInstance)
                .map(Verdict.Passed.class::cast)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        html.element("h2", "In order");
        html.element(
                "ul",
                "columns",
                list -> all.forEach(each -> list.element(
                        "li", "", item -> item.text(each.title() + " ").element("small", each.code()))));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
