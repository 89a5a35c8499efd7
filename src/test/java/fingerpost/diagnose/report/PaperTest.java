package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Survey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is seen on paper is what the real servers show: a zone without a flaw has no finding. */
class PaperTest {
    @Test
    void aZoneWithoutAFlawHasNone() {
        Survey survey = Paper.of(Fault.of("sound", "nothing is wrong", "")).survey();
        assertThat(survey.complete()).isTrue();
        assertThat(survey.authorities()).hasSize(2);
        List<LiveFinding> findings = Catalogue.all().stream()
                .map(each -> each.of(survey))
                .filter(Verdict.Found.class::isInstance)
                .flatMap(each -> ((Verdict.Found) each).findings().stream())
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
        assertThat(findings).isEmpty();
    }
}
