package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Opaque;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpaqueRuleTest {
    private static boolean isWritten(String type, String hex) {
        return OpaqueRule.against(new Opaque(RecordType.of(type), hex == null ? "" : hex))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HINFO, 01780179",
        "HINFO, 0000",
        "RP, 0161000162 00",
        "AFSDB, 0001016100",
        "NAPTR, 00010002 0173 00 00 00",
        "KX, 000a00",
        "CERT, 0001 0002 03 00",
        "SMIMEA, 010203ff",
        "OPENPGPKEY, 00",
        "SPF, 0161",
        "SPF, 01610162",
        "URI, 0001000261",
        "TYPE65400, ",
        "TYPE262, 00",
    })
    void octetsThatAreTheFieldsOfTheirTypeAreWritten(String type, String hex) {
        assertThat(isWritten(type, hex == null ? "" : hex.replace(" ", ""))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HINFO, 017801",
        "HINFO, 0178",
        "HINFO, 017801790a",
        "RP, 016100",
        "RP, c00c00",
        "AFSDB, 00",
        "AFSDB, 000140",
        "NAPTR, 00010002017300",
        "CERT, 0001000203",
        "SMIMEA, 010203",
        "OPENPGPKEY, ",
        "SPF, ",
        "SPF, 0261",
        "URI, 00010002",
        "RRSIG, 00",
        "DNSKEY, 0100030800",
        "TYPE32769, 00",
    })
    void octetsThatAreNotOrThatNobodyCanCheckAreNot(String type, String hex) {
        assertThat(isWritten(type, hex)).isFalse();
    }

    @Test
    void aLabelOfMoreThan63OctetsIsNoLabel() {
        assertThat(isWritten("AFSDB", "0001" + "3f" + "61".repeat(63) + "00")).isTrue();
        assertThat(isWritten("AFSDB", "0001" + "40" + "61".repeat(64) + "00")).isFalse();
    }
}
