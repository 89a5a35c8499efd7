package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DnameTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");

    @Test
    void theSubtreeIsReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.DNAME, "Example.NET.", ORIGIN);
        assertThat(read).isEqualTo(new Dname(DomainName.of("example.net")));
        assertThat(read.type()).isEqualTo(RecordType.DNAME);
        assertThat(read.text()).isEqualTo("example.net.");
        assertThat(Rdata.parse(RecordType.DNAME, "new", ORIGIN).text()).isEqualTo("new.example.org.");
    }

    @Test
    void theRootMayReplaceTheOwner() {
        assertThat(Rdata.parse(RecordType.DNAME, ".", ORIGIN)).isEqualTo(new Dname(DomainName.ROOT));
        assertThat(new Dname(DomainName.ROOT).text()).isEqualTo(".");
    }

    @Test
    void theSubtreeIsItsTargetAndCanBeReplaced() {
        Dname record = new Dname(DomainName.of("example.net"));
        assertThat(record.target()).contains(DomainName.of("example.net"));
        assertThat(record.withTarget(ORIGIN)).isEqualTo(new Dname(ORIGIN));
    }

    @Test
    void whatIsNotOneNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.DNAME, " \t"))
                .withMessage("DNAME: the target is missing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.DNAME, "example..net."))
                .withMessageStartingWith("DNAME: the target: ")
                .withMessageContaining("empty label");
    }
}
