package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nsec3HashTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            example.,         0p9mhaveqvm6t7vbl5lop2u3t2rp3tom
            A.Example.,       35mthgpgcu1qg68fab165klnsnk3dpvl
            *.w.example.,     r53bq7cc2uvmubfu5ocmm6pers9tk9en
            x.y.w.example.,   2vptu5timamqttgl4luu9kg21e0aor3s
            """)
    void isThatOfAppendixAOfRfc5155(DomainName name, String hash) {
        Octets salt = Octets.of(HexFormat.of().parseHex("aabbccdd"));
        assertThat(Nsec3Hash.of(name, salt, 12)).isEqualTo(hash);
    }

    @Test
    void octetsThatAreNoMultipleOfFiveBitsArePadded() {
        assertThat(Nsec3Hash.text(new byte[] {(byte) 0xff})).isEqualTo("vs");
    }
}
