package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneSerialTest {
    private static final String ONE = "example.com. 300 IN SOA ns.example.net. h.example.net. 7 1 2 3 4\n";

    @Test
    void aSerialIsReadFromAnyLayout() {
        assertThat(ZoneSerial.of("@ IN SOA a. b. ( ; SOA 1 2 3\n 2026010101 ; serial\n 1 2 3 4 )\n"))
                .hasValue(2026010101L);
        assertThat(ZoneSerial.of("x TXT \"SOA a b 9\"\n@ 1h soa a. b. 5 1 1 1 1\n"))
                .hasValue(5);
    }

    @Test
    void aTextWithoutSoaHasNone() {
        assertThat(ZoneSerial.of("")).isEmpty();
        assertThat(ZoneSerial.of("@ SOA a. b. many 1 1 1 1")).isEmpty();
    }

    @Test
    void aNewFileGetsTheSerialOfTheDesign() {
        assertThat(ZoneSerial.next(3, ONE, "")).isEqualTo(3);
    }

    @Test
    void commentsAloneRaiseNothing() {
        assertThat(ZoneSerial.next(7, "; new\n" + ONE, "; old\n\n" + ONE)).isEqualTo(7);
    }

    @Test
    void aChangedRecordRaisesBeyondWhatStandsInTheFolder() {
        assertThat(ZoneSerial.next(3, ONE + "a. 1 IN A 192.0.2.1\n", ONE)).isEqualTo(8);
    }

    @Test
    void aLaterSerialOfTheDesignIsTaken() {
        assertThat(ZoneSerial.next(2026010100L, ONE, ONE)).isEqualTo(2026010100L);
    }

    @Test
    void serialsGoRoundAsRfc1982Says() {
        assertThat(ZoneSerial.isLater(1, 4294967295L)).isTrue();
        assertThat(ZoneSerial.isLater(4294967295L, 1)).isFalse();
        assertThat(ZoneSerial.isLater(2147483648L, 0)).isFalse();
        assertThat(ZoneSerial.after(4294967295L)).isEqualTo(1);
    }
}
