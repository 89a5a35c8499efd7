package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ANSWER      | answers www.example.com. A
                    ALIAS       | alias: note
                    REFERRAL    | refers note
                    NODATA      | www.example.com. has no A
                    NXDOMAIN    | www.example.com. does not exist
                    LAME        | LAME: note
                    UPWARD      | LAME: note
                    SILENT      | SILENT: does not answer
                    UNREACHABLE | UNREACHABLE: note
                    REFUSED     | REFUSED: does not answer for this zone
                    ERROR       | ERROR: note
                    MALFORMED   | MALFORMED: note
                    REJECTED    | not asked: note
                    CANCELLED   | not waited for
                    """)
    void whatAServerSaidIsReadOnOneLine(StepKind kind, String said) {
        assertThat(TraceText.of(trace(step(kind, 0))))
                .contains("\n  ns.example.com.  192.0.2.1  " + " ".repeat(11) + "  " + said + "\n");
    }

    @Test
    void theWayToANameServerIsSetInAndSaysWhatFor() {
        assertThat(TraceText.of(trace(step(StepKind.REFERRAL, 0), step(StepKind.ANSWER, 1))))
                .startsWith("example.com.\n  ns.")
                .contains("\n    example.com.  (to find www.example.com. A)\n      ns.");
    }

    private static Step step(StepKind kind, int depth) {
        return new Step(
                DomainName.of("example.com."),
                DomainName.of("ns.example.com."),
                Server.of(IpAddress.of("192.0.2.1")),
                new Question(DomainName.of("www.example.com."), RecordType.A),
                kind,
                depth,
                Optional.empty(),
                "note");
    }

    private static Trace trace(Step... steps) {
        return new Trace(
                steps[0].question(),
                Outcome.NXDOMAIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(steps),
                List.of(),
                1,
                1_000_000);
    }
}
