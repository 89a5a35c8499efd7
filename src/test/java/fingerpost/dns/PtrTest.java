package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PtrTest {
    private static final DomainName REVERSE = DomainName.of("2.0.192.in-addr.arpa");

    @Test
    void theNamePointedToIsReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.PTR, "www.example.org.", REVERSE);
        assertThat(read).isEqualTo(new Ptr(DomainName.of("www.example.org")));
        assertThat(read.type()).isEqualTo(RecordType.PTR);
        assertThat(read.text()).isEqualTo("www.example.org.");
    }

    @Test
    void aForgottenFinalDotLeadsBackIntoTheReverseZone() {
        assertThat(Rdata.parse(RecordType.PTR, "www.example.org", REVERSE).text())
                .isEqualTo("www.example.org.2.0.192.in-addr.arpa.");
    }

    @Test
    void theNamePointedToIsItsTargetAndCanBeReplaced() {
        Ptr record = new Ptr(DomainName.of("www.example.org"));
        assertThat(record.target()).contains(DomainName.of("www.example.org"));
        assertThat(record.withTarget(REVERSE)).isEqualTo(new Ptr(REVERSE));
    }

    @Test
    void whatIsNotOneNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.PTR, ""))
                .withMessage("PTR: the name is missing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.PTR, "a. b."))
                .withMessage("PTR: \"b.\" stands after the end of the data.");
    }
}
