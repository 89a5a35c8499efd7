package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Id;
import fingerpost.topology.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlappingLinesTest {
    private final Check check = new OverlappingLines();

    @Test
    void sameNetworkInTwoLinesIsAWarningAtTheSecond() {
        Finding finding =
                only(check, line("telecom", "198.51.100.0/24", "203.0.113.0/24"), line("unicom", "203.0.113.0/24"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("unicom");
        assertThat(finding.message()).contains("203.0.113.0/24").contains("telecom");
    }

    @Test
    void sameCountryInTwoLinesIsAWarning() {
        assertThat(found(
                        check,
                        new Line(Id.of("a"), "a", List.of(), List.of("DE", "AT")),
                        new Line(Id.of("b"), "b", List.of(), List.of("AT"))))
                .hasSize(1);
    }

    @Test
    void narrowerNetworkInsideAWiderOneIsFine() {
        assertThat(found(check, line("telecom", "198.51.100.0/24"), line("office", "198.51.100.128/25")))
                .isEmpty();
    }
}
