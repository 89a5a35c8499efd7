package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFilterTest {
    private static final DomainName NAME = DomainName.of("example.com");
    private static final Report REPORT = new Report(
            NAME,
            List.of(
                    new Verdict.Passed("NS01", "Two servers"),
                    new Verdict.Found(
                            "NS05", "Servers answer", List.of(found(Severity.NOTICE, "n"), found(Severity.ERROR, "e"))),
                    new Verdict.NotTested("HTTP01", "The site answers", "Not asked for."),
                    new Verdict.Found("MX01", "Mail", List.of(found(Severity.ERROR, "f")))),
            List.of(),
            9,
            1);

    private static LiveFinding found(Severity severity, String message) {
        return LiveFinding.of("NS05", severity, NAME, message, "RFC 1034", List.of());
    }

    private static String shown(ReportLine line) {
        return switch (line) {
            case ReportLine.Heading heading -> heading.text();
            case ReportLine.Found found -> found.finding().message();
            case ReportLine.NotTested not -> not.title();
            case ReportLine.Passed passed -> passed.title();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL | Found (3), e, f, n, Not tested (1), The site answers, In order (1), Two servers",
                "ERRORS | Found (2), e, f",
                "WARNINGS | ''",
                "NOTICES | Found (1), n",
                "INFOS | ''",
                "NOT_TESTED | Not tested (1), The site answers",
                "PASSED | In order (1), Two servers",
            })
    void onlyWhatIsWantedIsListedBelowItsHeading(ReportFilter filter, String lines) {
        assertThat(filter.of(REPORT).stream().map(ReportFilterTest::shown).collect(Collectors.joining(", ")))
                .isEqualTo(lines);
    }

    @Test
    void theNumbersAreOfLinesNotOfHeadings() {
        List<ReportLine> all = ReportLine.of(REPORT);

        assertThat(ReportFilter.ERRORS.label(all)).isEqualTo("Errors (2)");
        assertThat(ReportFilter.NOT_TESTED.label(all)).isEqualTo("Not tested (1)");
        assertThat(ReportFilter.ALL.label(all)).isEqualTo("All");
    }
}
