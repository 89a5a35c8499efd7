package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    private static final DomainName NAME = DomainName.of("example.com");

    private static Exchange exchange(RecordType type) {
        return new FakeNet().ask(Query.recursive(new Question(NAME, type), ServerText.of("192.0.2.53")));
    }

    private static LiveFinding finding(Exchange... evidence) {
        return LiveFinding.of(
                "DEL04", Severity.ERROR, NAME, "No server answers.", "RFC 2182 section 3.1", List.of(evidence));
    }

    @Test
    void itSaysWhatWhereWhyAndHowToSeeIt() {
        assertThat(FindingText.of(finding(exchange(RecordType.SOA)))).startsWith("""
            ERROR DEL04 at example.com
            No server answers.
            Source: RFC 2182 section 3.1
            dig @192.0.2.53\
            """);
    }

    @Test
    void theSameQuestionIsNoSecondCommand() {
        assertThat(FindingText.digs(
                                finding(exchange(RecordType.SOA), exchange(RecordType.SOA), exchange(RecordType.NS)))
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("dig "));
    }

    @Test
    void whatNoPacketShowsSaysSo() {
        assertThat(FindingText.packets(finding(), _ -> "never")).startsWith("No DNS packet shows this");
        assertThat(FindingText.of(finding())).endsWith("section 3.1\n");
    }
}
