package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private final ZoneServers zone =
            new PaperServers().at("192.0.2.1", PaperServers::answering).zone();

    /** By its effect: an alias as server always fails for some, the rest only where nothing else was left. */
    @ParameterizedTest
    @CsvSource({
        "DEL10, LAME,     false, error",
        "DEL10, LAME,     true,  warning",
        "DEL10, ANSWER,   false, warning",
        "DEL10, NXDOMAIN, false, warning",
        "NS03,  ANSWER,   true,  error",
    })
    void aDelegationIsAsBadAsItsEffect(String code, Outcome outcome, boolean served, String severity) {
        if (served) {
            zone.learn(new Asked(
                    zone,
                    zone.candidates().getFirst(),
                    Replying.to("example.com.", RecordType.A).exchange(),
                    new Meaning.Nothing(StepKind.NODATA)));
        }
        Note note = new Note(code, zone, "message", "source", List.of());
        assertThat(codes(outcome, List.of(), List.of(note))).containsExactly(code + " " + severity);
    }

    @Test
    void theWorstComesFirst() {
        Note note = new Note("DEL10", zone, "message", "source", List.of());
        Step refused = Stepping.step("example.net.", "192.0.2.9", StepKind.REFUSED, "");
        Step served = Stepping.step("example.net.", "192.0.2.8", StepKind.REFERRAL, "");
        assertThat(codes(Outcome.BROKEN, List.of(refused, served), List.of(note)))
                .containsExactly("DEL10 error", "DEL03 warning");
    }

    @Test
    void aLimitIsNamedWhereNothingElseExplainsTheEnd() {
        assertThat(codes(Outcome.BUDGET, List.of(), List.of())).containsExactly("DEL14 error");
        Note deep = new Note("DEL11", zone, "message", "source", List.of());
        assertThat(codes(Outcome.BUDGET, List.of(), List.of(deep))).containsExactly("DEL11 error");
    }

    private static List<String> codes(Outcome outcome, List<Step> steps, List<Note> notes) {
        Ending ending = new Ending(outcome, List.of(), List.of(), false, Optional.empty());
        List<LiveFinding> findings =
                Findings.of(PaperServers.QUESTION, ending, steps, notes, Optional.of("after 60 packets"));
        return findings.stream()
                .map(each -> each.code() + " " + each.severity().word())
                .toList();
    }
}
