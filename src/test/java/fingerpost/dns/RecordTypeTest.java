package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {
    @ParameterizedTest
    @CsvSource({
        "A, 1",
        "ns, 2",
        "Cname, 5",
        "SOA, 6",
        "MX, 15",
        "TXT, 16",
        "aaaa, 28",
        "SRV, 33",
        "NAPTR, 35",
        "DS, 43",
        "NSEC3PARAM, 51",
        "SVCB, 64",
        "HTTPS, 65",
        "ANY, 255",
        "CAA, 257",
        "TYPE1, 1",
        "type65280, 65280",
        "' MX ', 15",
    })
    void aTypeIsReadByItsMnemonicOrItsNumber(String text, int code) {
        assertThat(RecordType.of(text)).isEqualTo(new RecordType(code));
        assertThat(RecordType.find(text)).contains(new RecordType(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ALIAS", "TYPE", "TYPE0", "TYPE65536", "TYPE-1", "TYPE100000", "1", "A A", "TYPE 1"})
    void whatIsNoTypeIsRefused(String text) {
        assertThat(RecordType.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordType.of(text))
                .withMessageContaining("is not a record type; write its mnemonic");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536, Integer.MAX_VALUE})
    void numbersBeyond16BitsAreNoTypes(int code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordType(code));
    }

    @Test
    void everyTypeIsReadBackFromItsOwnText() {
        assertThat(IntStream.rangeClosed(1, 65535)
                        .mapToObj(RecordType::new)
                        .filter(type -> !RecordType.of(type.toString()).equals(type)))
                .isEmpty();
    }

    @Test
    void typesWithoutAMnemonicAreWrittenByTheirNumber() {
        assertThat(new RecordType(65280)).hasToString("TYPE65280");
        assertThat(RecordType.HTTPS).hasToString("HTTPS");
        assertThat(new RecordType(65)).isEqualTo(RecordType.HTTPS);
    }

    @Test
    void typesAreOrderedByNumber() {
        assertThat(RecordType.A).isLessThan(RecordType.NS);
        assertThat(RecordType.CAA).isGreaterThan(RecordType.HTTPS);
    }

    private static int records(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses())
                        .mapToInt(RecordTypeTest::records)
                        .sum()
                : 1;
    }

    @Test
    void theWellKnownTypesEachHaveARecordOfTheirOwn() {
        assertThat(RecordType.wellKnown()).doesNotHaveDuplicates().contains(RecordType.A, RecordType.TLSA);
        assertThat(RecordType.wellKnown().size() + 2)
                .as("besides SOA and opaque data")
                .isEqualTo(records(Rdata.class));
        assertThat(RecordType.wellKnown()).noneMatch(RecordType::isMeta);
    }

    @Test
    void metaTypesAreThoseOfQuestionsAndMessages() {
        assertThat(RecordType.ANY.isMeta()).isTrue();
        assertThat(new RecordType(41).isMeta()).as("OPT").isTrue();
        assertThat(new RecordType(252).isMeta()).as("AXFR").isTrue();
        assertThat(new RecordType(127).isMeta()).isFalse();
        assertThat(new RecordType(256).isMeta()).as("URI").isFalse();
    }
}
