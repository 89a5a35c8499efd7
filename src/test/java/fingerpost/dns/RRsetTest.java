package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RRsetTest {
    private static final DomainName WWW = DomainName.of("www.example.org");
    private static final Ttl TTL = new Ttl(300);

    @Test
    void recordsStandInTheOrderThatThePersonGave() {
        RRset set = new RRset(WWW, RecordType.A, TTL, List.of(A.of("192.0.2.2"), A.of("192.0.2.1")));
        assertThat(set.rdata()).containsExactly(A.of("192.0.2.2"), A.of("192.0.2.1"));
    }

    @Test
    void aSetOfOneTakesTheTypeOfItsRecord() {
        assertThat(RRset.of(WWW, TTL, A.of("192.0.2.1")))
                .isEqualTo(new RRset(WWW, RecordType.A, TTL, List.of(A.of("192.0.2.1"))));
    }

    @Test
    void twoCnamesAtOneNameCanBeHeldBecauseAPersonCanBeInTheMiddleOfThatMistake() {
        List<Rdata> two = List.of(new Cname(DomainName.of("a.example.org")), new Cname(DomainName.of("b.example.org")));
        assertThat(new RRset(WWW, RecordType.CNAME, TTL, two).rdata()).hasSize(2);
    }

    @Test
    void aSetWithoutRecordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RRset(WWW, RecordType.A, TTL, List.of()))
                .withMessage("www.example.org. A has no records.");
    }

    @Test
    void aRecordOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RRset(WWW, RecordType.A, TTL, List.of(A.of("192.0.2.1"), Aaaa.of("::1"))))
                .withMessage("www.example.org. A holds a record of type AAAA.");
    }

    @Test
    void theSameRecordTwiceIsRefusedHoweverItIsWritten() {
        List<Rdata> twice = List.of(
                Rdata.parse(RecordType.MX, "10 Mail.example.org."),
                Rdata.parse(RecordType.MX, "010 mail.EXAMPLE.org."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RRset(WWW, RecordType.MX, TTL, twice))
                .withMessage("www.example.org. MX holds the same record twice.");
    }

    @Test
    void theListThatWasGivenIsCopied() {
        List<Rdata> given = new ArrayList<>(List.of(A.of("192.0.2.1")));
        RRset set = new RRset(WWW, RecordType.A, TTL, given);
        given.add(A.of("192.0.2.2"));
        assertThat(set.rdata()).hasSize(1);
    }

    @Test
    void ttlAndOwnerAreReplacedAndTheRestStays() {
        RRset set = RRset.of(DomainName.of("*.example.org"), TTL, A.of("192.0.2.1"));
        assertThat(set.withOwner(WWW)).isEqualTo(RRset.of(WWW, TTL, A.of("192.0.2.1")));
        assertThat(set.withTtl(Ttl.ZERO)).isEqualTo(RRset.of(set.owner(), Ttl.ZERO, A.of("192.0.2.1")));
    }
}
