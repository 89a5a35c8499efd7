package fingerpost.ui.prove;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedTest {
    private static final ProofReport REPORT = new ProofReport(
            "zone",
            List.of("named"),
            List.of("nsd (package nsd)"),
            List.of(
                    new Proven("named", "a.example.com. A", "192.0.2.1", "192.0.2.1", Verdict.AGREES, ""),
                    new Proven("named", "b.example.com. A", "192.0.2.2", "", Verdict.EXPECTED, "No failover here."),
                    Proven.notAsked("named", "c.example.com. A", "192.0.2.3"),
                    new Proven("named", "d.example.com. A", "192.0.2.4", "NXDOMAIN", Verdict.DIFFERS, "")));

    @Test
    void whatDiffersComesFirstAndWhatAgreesLast() {
        assertThat(Copied.sorted(REPORT.proven()))
                .extracting(Proven::verdict)
                .containsExactly(Verdict.DIFFERS, Verdict.EXPECTED, Verdict.NOT_ASKED, Verdict.AGREES);
    }

    @Test
    void theSummaryCountsEachVerdictAndSaysThatNothingDiffers() {
        assertThat(Copied.summary(REPORT))
                .isEqualTo("4 questions to named: 1 agrees, 1 differs as the export said, 1 differs, 1 not asked.");
        ProofReport fine = new ProofReport(
                "zone",
                List.of("named", "nsd"),
                List.of(),
                List.of(REPORT.proven().getFirst(), REPORT.proven().getFirst()));
        assertThat(Copied.summary(fine)).isEqualTo("2 questions to named, nsd: 2 agree, none differ.");
    }

    @Test
    void theTextHasBothAnswersAndTheReason() {
        assertThat(Copied.text(REPORT))
                .contains(
                        "named: d.example.com. A (differs)\n  predicted  192.0.2.4\n  observed   NXDOMAIN\n",
                        "  No failover here.\n");
    }

    @Test
    void theJsonIsThatOfTheCommandLine() {
        assertThat(Copied.json(REPORT))
                .startsWith("{\n"
                        + "  \"target\": \"zone\",\n"
                        + "  \"servers\": [\"named\"],\n"
                        + "  \"missing\": [\"nsd (package nsd)\"],")
                .contains("{\"server\": \"named\", \"question\": \"d.example.com. A\", \"predicted\": \"192.0.2.4\","
                        + " \"observed\": \"NXDOMAIN\", \"verdict\": \"differs\"}");
    }
}
