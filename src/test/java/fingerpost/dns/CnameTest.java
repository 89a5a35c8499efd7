package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnameTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");

    @Test
    void theCanonicalNameIsReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.CNAME, "www.Example.NET.", ORIGIN);
        assertThat(read).isEqualTo(new Cname(DomainName.of("www.example.net")));
        assertThat(read.type()).isEqualTo(RecordType.CNAME);
        assertThat(read.text()).isEqualTo("www.example.net.");
    }

    @Test
    void aRelativeNameLiesBelowTheOriginAndThatIsWritten() {
        assertThat(Rdata.parse(RecordType.CNAME, "www", ORIGIN).text()).isEqualTo("www.example.org.");
        assertThat(Rdata.parse(RecordType.CNAME, "@", ORIGIN)).isEqualTo(new Cname(ORIGIN));
        assertThat(Rdata.parse(RecordType.CNAME, "www").text()).isEqualTo("www.");
        assertThat(Rdata.parse(RecordType.CNAME, ".", ORIGIN)).isEqualTo(new Cname(DomainName.ROOT));
    }

    @Test
    void theCanonicalNameIsItsTargetAndCanBeReplaced() {
        Cname record = new Cname(DomainName.of("www.example.net"));
        assertThat(record.target()).contains(record.canonical());
        assertThat(record.withTarget(ORIGIN)).isEqualTo(new Cname(ORIGIN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', CNAME: the canonical name is missing.",
        "a..example.org., CNAME: the canonical name: The name \"a..example.org.\" has an empty label",
        "www.example.org. www.example.net., 'CNAME: \"www.example.net.\" stands after the end of the data.'",
        "'\"www.example.org', CNAME: a quotation mark is not closed.",
    })
    void whatIsNotOneNameIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.CNAME, text))
                .withMessageContaining(reason);
    }
}
