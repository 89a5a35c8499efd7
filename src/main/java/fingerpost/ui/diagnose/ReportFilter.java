package fingerpost.ui.diagnose;

import fingerpost.check.Severity;
import fingerpost.diagnose.Report;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;

/** Which lines of a report are listed. */
enum ReportFilter {
    ALL("All"),
    ERRORS("Errors"),
    WARNINGS("Warnings"),
    NOTICES("Notices"),
    INFOS("Infos"),
    NOT_TESTED("Not tested"),
    PASSED("In order");

    private final String word;

    ReportFilter(String word) {
        this.word = word;
    }

    /** {@code Errors (2)}; of everything no number. */
    String label(List<ReportLine> lines) {
        return this == ALL ? Speech.of(word) : Speech.of(word) + " (" + count(lines) + ")";
    }

    String id() {
        return "report-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int count(List<ReportLine> lines) {
        return (int) lines.stream().filter(this::takes).count();
    }

    /** The lines of the report that are taken, below their headings. */
    List<ReportLine> of(Report report) {
        return ReportLine.of(report, this::takes);
    }

    private boolean takes(ReportLine line) {
        return switch (line) {
            case ReportLine.Heading _ -> false;
            case ReportLine.Found found ->
                this == ALL || this == of(found.finding().severity());
            case ReportLine.NotTested _ -> this == ALL || this == NOT_TESTED;
            case ReportLine.Passed _ -> this == ALL || this == PASSED;
        };
    }

    private static ReportFilter of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case NOTICE -> NOTICES;
            case INFO -> INFOS;
        };
    }
}
