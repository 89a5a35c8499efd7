package fingerpost.ui.diagnose;

import fingerpost.check.Severity;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The report of a domain, as far as it has come.
 *
 * @param extent what is looked at besides the name servers
 * @param doing what is being looked at, and how far that is
 * @param report once it is complete
 * @param failure why there will be none, in plain words; empty otherwise
 */
record Reported(
        Inquiry inquiry,
        Extent extent,
        ZonedDateTime when,
        boolean running,
        String doing,
        Optional<Report> report,
        String failure)
        implements Past<Reported> {
    static Reported begun(Inquiry inquiry, Extent extent, ZonedDateTime when) {
        return new Reported(inquiry, extent, when, true, "", Optional.empty(), "");
    }

    Reported doing(List<String> told) {
        return new Reported(inquiry, extent, when, running, told.getLast(), report, failure);
    }

    Reported complete(Report whole) {
        return new Reported(inquiry, extent, when, false, "", Optional.of(whole), "");
    }

    /** What is said in the place of lines that are not there. */
    String waiting() {
        return running ? "The findings are listed when the report is complete." : "There is no report: " + failure;
    }

    @Override
    public Reported stopped() {
        return failed("Stopped. A report says something only when it is complete.");
    }

    @Override
    public Reported failed(String why) {
        return new Reported(inquiry, extent, when, false, "", Optional.empty(), why);
    }

    @Override
    public String title() {
        return inquiry.question().name().unicode();
    }

    @Override
    public Way way() {
        return Way.REPORT;
    }

    @Override
    public String cost() {
        return report.map(
                        whole -> Headline.count(whole.packets(), "packet", "packets") + ", " + Millis.of(whole.nanos()))
                .orElse(doing);
    }

    @Override
    public Headline headline() {
        String name = inquiry.question().name().unicode();
        if (running) {
            return new Headline(Mark.Tone.QUIET, "Looking at " + name + "…");
        }
        return report.map(whole -> headline(name, whole)).orElseGet(() -> new Headline(Mark.Tone.BAD, failure));
    }

    private static Headline headline(String name, Report report) {
        int errors = count(report, Severity.ERROR);
        int warnings = count(report, Severity.WARNING);
        long tested = report.verdicts().stream()
                .filter(each -> !(each instanceof Verdict.NotTested))
                .count();
        long untested = report.verdicts().size() - tested;
        String rest =
                untested == 0 ? "" : " " + Headline.count((int) untested, "check was", "checks were") + " not made.";
        if (errors + warnings == 0) {
            return tested == 0
                    ? new Headline(Mark.Tone.DOUBTFUL, "Nothing of " + name + " could be looked at.")
                    : new Headline(
                            Mark.Tone.GOOD,
                            name + " passed " + Headline.count((int) tested, "check", "checks")
                                    + " without error or warning." + rest);
        }
        String found = errors == 0
                ? Headline.count(warnings, "warning", "warnings")
                : Headline.count(errors, "error", "errors")
                        + (warnings == 0 ? "" : " and " + Headline.count(warnings, "warning", "warnings"));
        return new Headline(errors > 0 ? Mark.Tone.BAD : Mark.Tone.DOUBTFUL, name + " has " + found + "." + rest);
    }

    private static int count(Report report, Severity severity) {
        return (int) report.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }
}
