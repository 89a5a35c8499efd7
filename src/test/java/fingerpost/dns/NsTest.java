package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NsTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");

    @Test
    void theNameServerIsReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.NS, "ns1.Example.NET.", ORIGIN);
        assertThat(read).isEqualTo(new Ns(DomainName.of("ns1.example.net")));
        assertThat(read.type()).isEqualTo(RecordType.NS);
        assertThat(read.text()).isEqualTo("ns1.example.net.");
    }

    @Test
    void aRelativeNameLiesBelowTheOriginAndThatIsWritten() {
        assertThat(Rdata.parse(RecordType.NS, "ns1", ORIGIN).text()).isEqualTo("ns1.example.org.");
        assertThat(Rdata.parse(RecordType.NS, "@", ORIGIN)).isEqualTo(new Ns(ORIGIN));
        assertThat(Rdata.parse(RecordType.NS, "ns1").text()).isEqualTo("ns1.");
        assertThat(Rdata.parse(RecordType.NS, ".", ORIGIN)).isEqualTo(new Ns(DomainName.ROOT));
    }

    @Test
    void theNameServerIsItsTargetAndCanBeReplaced() {
        Ns record = new Ns(DomainName.of("ns1.example.net"));
        assertThat(record.target()).contains(record.server());
        assertThat(record.withTarget(ORIGIN)).isEqualTo(new Ns(ORIGIN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NS: the name server is missing.",
        "a..example.org., NS: the name server: The name \"a..example.org.\" has an empty label",
        "ns1.example.org. ns1.example.net., 'NS: \"ns1.example.net.\" stands after the end of the data.'",
        "'\"ns1.example.org', NS: a quotation mark is not closed.",
    })
    void whatIsNotOneNameIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.NS, text))
                .withMessageContaining(reason);
    }
}
