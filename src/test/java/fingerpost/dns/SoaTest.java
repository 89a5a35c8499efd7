package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoaTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");
    private static final Soa SOA = new Soa(
            DomainName.of("ns1.example.org"),
            DomainName.of("hostmaster.example.org"),
            2026010101L,
            new Ttl(14400),
            new Ttl(3600),
            new Ttl(1209600),
            new Ttl(300));

    @Test
    void sevenFieldsAreReadInTheOrderOfRfc1035() {
        Rdata read = Rdata.parse(RecordType.SOA, "ns1 hostmaster 2026010101 14400 3600 1209600 300", ORIGIN);
        assertThat(read).isEqualTo(SOA);
        assertThat(read.type()).isEqualTo(RecordType.SOA);
        assertThat(read.text()).isEqualTo("ns1.example.org. hostmaster.example.org. 2026010101 14400 3600 1209600 300");
    }

    @Test
    void timersMayHaveUnits() {
        assertThat(Rdata.parse(RecordType.SOA, "ns1 hostmaster 2026010101 4h 1h 2w 5m", ORIGIN))
                .isEqualTo(SOA);
    }

    @Test
    void aDotInTheMailboxIsEscaped() {
        Soa soa = (Soa) Rdata.parse(RecordType.SOA, "ns1 joe\\.doe 1 1 1 1 1", ORIGIN);
        assertThat(soa.mailbox().labels().getFirst()).isEqualTo("joe.doe");
        assertThat(soa.text()).contains(" joe\\.doe.example.org. ");
    }

    @Test
    void thePrimaryIsItsTargetAndCanBeReplaced() {
        assertThat(SOA.target()).contains(DomainName.of("ns1.example.org"));
        assertThat(SOA.withTarget(ORIGIN).primary()).isEqualTo(ORIGIN);
        assertThat(SOA.withTarget(ORIGIN).withTarget(SOA.primary())).isEqualTo(SOA);
    }

    @Test
    void onlyTheSerialChangesWithTheSerial() {
        assertThat(SOA.withSerial(7).serial()).isEqualTo(7);
        assertThat(SOA.withSerial(7).withSerial(2026010101L)).isEqualTo(SOA);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0x1_0000_0000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void aSerialBeyond32BitsIsRefused(long serial) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOA.withSerial(serial))
                .withMessage("SOA: the serial " + serial + " lies outside 0 to 4294967295.");
        assertThat(SOA.withSerial(0xffffffffL).text()).contains(" 4294967295 ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', SOA: the primary server is missing.",
        "ns1, SOA: the mailbox is missing.",
        "ns1 hostmaster, SOA: the serial is missing.",
        "ns1 hostmaster 1 2 3 4, SOA: the minimum is missing.",
        "ns1 hostmaster 4294967296 2 3 4 5, SOA: the serial \"4294967296\" is not a whole number from 0 to 4294967295.",
        "ns1 hostmaster 1 soon 3 4 5, SOA: the refresh: \"soon\" is not a TTL; write seconds (300) or units (1h30m).",
        "ns1 hostmaster 1 2 3 4 -5, SOA: the minimum: \"-5\" is not a TTL; write seconds (300) or units (1h30m).",
        "ns1 a@example.org 1 2 3 4 5 6, SOA: \"6\" stands after the end of the data.",
    })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.SOA, text))
                .withMessage(reason);
    }

    @Test
    void parenthesesAreRefusedWithAWordOnWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.SOA, "ns1 hostmaster ( 1 2 3 4 5 )"))
                .withMessageStartingWith("SOA: a zone file gives \"(\" a meaning of its own");
    }
}
