package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ds;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnskeyTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            example.com. 60 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=, 3613 15 2 3aa5ab37efce57f737fc1627013fee07bdf241bd10f3b1964ab55c78e79a304b
            example.net. 60 IN DNSKEY 257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==, 55648 13 2 b4c8c1fe2e7477127b27115656ad6256f424625bf5c1e2770ce6d6e37df61d17
            """)
    void hasTheDsThatTheStandardsPrint(String line, String text) {
        Dnskey key = Dnskey.of(ZoneLines.one(line)).orElseThrow();
        Ds ds = (Ds) Rdata.parse(RecordType.DS, text);
        assertThat(key.ds(2)).contains(ds);
        assertThat(key.matches(ds)).isTrue();
        assertThat(key.matches(new Ds(ds.keyTag() + 1, ds.algorithm(), 2, ds.digest())))
                .isFalse();
        assertThat(key.matches(new Ds(ds.keyTag(), 8, 2, ds.digest()))).isFalse();
        assertThat(key.matches(new Ds(ds.keyTag(), ds.algorithm(), 4, ds.digest())))
                .isFalse();
    }

    @Test
    void digestThatCannotBeComputedMatchesNothing() {
        Dnskey key = Dnskey.of(ZoneLines.one(
                        "example.com. 60 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4="))
                .orElseThrow();
        assertThat(key.ds(3)).isEmpty();
        assertThat(key.matches(new Ds(key.tag(), 15, 3, "00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            03010001,   80, 64,  512
            03010001,   01, 128, 1017
            000003010001, c0, 256, 2048
            """)
    void lengthOfAnRsaModulusIsCountedInBits(String exponent, String first, int octets, int bits) {
        String rest = "00".repeat(octets - 1);
        byte[] key = HexFormat.of().parseHex(exponent + first + rest);
        String text = Base64.getEncoder().encodeToString(key);
        Dnskey read = Dnskey.of(ZoneLines.one("example.com. 60 IN DNSKEY 256 3 8 " + text))
                .orElseThrow();
        assertThat(read.rsaBits()).hasValue(bits);
    }

    @Test
    void recordWithoutAKeyIsNone() {
        assertThat(Dnskey.of(ZoneLines.one("example.com. 60 IN TYPE48 \\# 4 01010308")))
                .isEmpty();
        assertThat(Dnskey.of(ZoneLines.one("example.com. 60 IN A 192.0.2.1"))).isEmpty();
    }
}
