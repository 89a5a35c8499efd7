package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Server;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final String NAME = "www.example.com.";
    private final FakeNet net = new FakeNet();

    private SideBySide asked(String... resolvers) {
        List<Server> servers = ServerText.list(String.join(" ", resolvers));
        SideBySide begun = SideBySide.begun(
                Inquiry.of(NAME, "A", new Start.Internet()), ZonedDateTime.parse("2026-11-21T14:03:00Z"), servers);
        List<Exchange> answers = new ArrayList<>();
        servers.forEach(
                each -> answers.add(net.ask(Query.recursive(begun.inquiry().question(), each))));
        return begun.complete(answers);
    }

    @Test
    void theOrderOfTheRecordsIsNoDifference() {
        net.record("192.0.2.1", NAME, RecordType.A, "198.51.100.1")
                .record("192.0.2.1", NAME, RecordType.A, "198.51.100.2")
                .record("192.0.2.2", NAME, RecordType.A, "198.51.100.2")
                .record("192.0.2.2", NAME, RecordType.A, "198.51.100.1");

        SideBySide asked = asked("192.0.2.1", "192.0.2.2");

        assertThat(Agreement.rows(asked)).noneMatch(Agreement.Row::differs);
        assertThat(Agreement.headline(asked).text()).isEqualTo("All 2 resolvers say the same.");
    }

    @Test
    void oneRecordLessIsADifferenceAndSoIsNoSuchName() {
        net.record("192.0.2.1", NAME, RecordType.A, "198.51.100.1")
                .record("192.0.2.2", NAME, RecordType.A, "198.51.100.1")
                .record("192.0.2.3", NAME, RecordType.A, "198.51.100.1")
                .record("192.0.2.3", NAME, RecordType.A, "198.51.100.2")
                .record("192.0.2.4", "other.example.com.", RecordType.A, "198.51.100.1");

        SideBySide asked = asked("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");

        assertThat(Agreement.rows(asked)).extracting(Agreement.Row::differs).containsExactly(false, false, true, true);
        assertThat(Agreement.headline(asked).text())
                .isEqualTo("The resolvers do not agree: 2 say something else than the other 2.");
    }

    @Test
    void whoDoesNotAnswerDiffersFromNobody() {
        net.record("192.0.2.1", NAME, RecordType.A, "198.51.100.1").refuse("192.0.2.2");

        SideBySide asked = asked("192.0.2.1", "192.0.2.2", "192.0.2.9");

        assertThat(Agreement.rows(asked)).noneMatch(Agreement.Row::differs);
        assertThat(Agreement.headline(asked).text()).isEqualTo("Only one resolver answers. 2 of 3 do not answer.");
    }

    @Test
    void whereNobodyAnswersThatIsSaid() {
        assertThat(Agreement.headline(asked("192.0.2.8", "192.0.2.9")))
                .isEqualTo(new Headline(Mark.Tone.BAD, "None of the resolvers answers."));
    }

    @ParameterizedTest
    @CsvSource({"0, 5 min", "1, 4 min 59 s", "299, 1 s", "300, expired", "4000, expired"})
    void whatIsKeptCountsDown(int seconds, String left) {
        net.record("192.0.2.1", NAME, RecordType.A, "198.51.100.1");

        assertThat(Agreement.rows(asked("192.0.2.1")).getFirst().kept(Duration.ofSeconds(seconds)))
                .isEqualTo(left);
    }

    @Test
    void whatWasNotAnsweredIsNotKept() {
        assertThat(Agreement.rows(asked("192.0.2.9")).getFirst().kept(Duration.ZERO))
                .isEmpty();
    }
}
