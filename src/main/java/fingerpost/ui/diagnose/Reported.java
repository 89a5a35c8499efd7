package fingerpost.ui.diagnose;

import fingerpost.check.Severity;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.ui.speech.Speech;
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
        return running
                ? Speech.of("The findings are listed when the report is complete.")
                : Speech.of("There is no report: {0}", failure);
    }

    @Override
    public Reported stopped() {
        return failed(Speech.of("Stopped. A report says something only when it is complete."));
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
        return report.map(whole ->
                        Speech.count(whole.packets(), "1 packet", "{0} packets") + ", " + Millis.of(whole.nanos()))
                .orElse(doing);
    }

    @Override
    public Headline headline() {
        String name = inquiry.question().name().unicode();
        if (running) {
            return new Headline(Mark.Tone.QUIET, Speech.of("Looking at {0}…", name));
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
                untested == 0 ? "" : " " + Speech.count(untested, "1 check was not made.", "{0} checks were not made.");
        if (errors + warnings == 0) {
            return tested == 0
                    ? new Headline(Mark.Tone.DOUBTFUL, Speech.of("Nothing of {0} could be looked at.", name))
                    : new Headline(
                            Mark.Tone.GOOD,
                            Speech.of(
                                            "{0} passed {1} without error or warning.",
                                            name, Speech.count(tested, "1 check", "{0} checks"))
                                    + rest);
        }
        String found = errors == 0
                ? Speech.count(warnings, "1 warning", "{0} warnings")
                : Speech.count(errors, "1 error", "{0} errors")
                        + (warnings == 0
                                ? ""
                                : " " + Speech.of("and") + " " + Speech.count(warnings, "1 warning", "{0} warnings"));
        return new Headline(
                errors > 0 ? Mark.Tone.BAD : Mark.Tone.DOUBTFUL, Speech.of("{0} has {1}.", name, found) + rest);
    }

    private static int count(Report report, Severity severity) {
        return (int) report.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }
}
