package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a file, reading it ends with records and faults. */
class ZoneFileFuzzTest {
    private static final ReadingOptions OPTIONS =
            ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")).withMostRecords(2000);

    private static final String SEED = """
        $TTL 1h ; usual
        $ORIGIN example.com.
        @ IN SOA ns1 hostmaster ( 2026010101 ; serial
                4h 1h 2w 300 )
          NS ns1
          NS ns2.example.net.
        ns1 A 192.0.2.53
            AAAA 2001:db8::53
        www 60 IN A 192.0.2.1
        *.w CNAME www
        @ MX 10 mail.example.net.
        txt TXT "a \\"b\\" \\065" plain "second; string"
        _sip._tcp SRV 0 5 5060 sip
        @ CAA 0 issue "ca.example.net"
        @ HTTPS 1 . alpn="h2,h3" port=443 ipv4hint=192.0.2.1
        d DS 1 13 2 0000000000000000000000000000000000000000000000000000000000000000
        k DNSKEY 257 3 13 AQIDBA==
        n NSEC3 1 1 5 AABB A3FGR2F5H9N4Q3JU0R8SS4OBHFM6O0AK A RRSIG
        x TYPE65401 \\# 3 017800
        l LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m
        $GENERATE 1-20/2 h$ A 192.0.2.$
        $GENERATE 0-3 p${1,3,x} CNAME ${0,4,n}.ex
        """;

    private static final List<String> SPLINTERS = List.of(
            "(",
            ")",
            "\"",
            ";",
            "\\",
            "\n",
            "$",
            "@",
            "\\#",
            "\\0",
            "\u0000",
            "\u00ff",
            "\ufeff",
            ".",
            "..",
            " ",
            "\t",
            "*",
            "$GENERATE 1-999999999 a$ A 192.0.2.1\n",
            "$INCLUDE /etc/passwd\n",
            "$ORIGIN ",
            "$TTL ",
            "TYPE",
            "CH ",
            "999999999999",
            "x".repeat(70),
            "y.".repeat(200),
            "IN ",
            "\r",
            "-1",
            "${0,999,d}",
            "{",
            "\"\"",
            "\n\n(");

    @Test
    void twentyThousandDamagedFilesGiveRecordsAndFaults() {
        byte[] seed = SEED.getBytes(StandardCharsets.ISO_8859_1);
        Chance.seeds(20_000).forEach(number -> {
            byte[] damaged = Damage.of(seed, SPLINTERS, 7, new SplittableRandom(number));
            ZoneFile file = ZoneFile.read(damaged, OPTIONS);
            assertThat(file.size()).as("seed %d", number).isLessThanOrEqualTo(2000);
            assertThat(file.text()).isEqualTo(damaged);
            int lines = 1
                    + (int) new String(damaged, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            for (ZoneFault fault : file.faults()) {
                assertThat(fault.line()).as("seed %d: %s", number, fault).isBetween(0, lines);
                assertThat(fault.message()).isNotEmpty();
            }
            for (int i = 0; i < file.size(); i++) {
                assertThat(file.record(i).owner()).isNotNull();
            }
        });
    }

    /** Each of them once took time without bound in some reader. */
    @Test
    @Timeout(120)
    void filesMadeToTakeForEverEndSoon() {
        List<String> traps = List.of(
                "(\n".repeat(300_000),
                "a ( b\n".repeat(200_000),
                "\"\n".repeat(300_000),
                "a TXT " + "\"x\" ".repeat(300_000),
                "a TXT (" + "\n".repeat(1_000_000),
                "$GENERATE 0-2147483647 a$ A 192.0.2.1\n".repeat(1000),
                "a ".repeat(500_000),
                "a A " + "1".repeat(1_000_000),
                "a.".repeat(500_000) + " A 192.0.2.1",
                "a A 192.0.2.1\n".repeat(100_000),
                ")".repeat(300_000),
                "a TYPE999 \\# 65535 " + "00 ".repeat(400_000));
        ReadingOptions options = OPTIONS.withMostRecords(200_000);
        for (String trap : traps) {
            assertThat(ZoneFile.read(trap.getBytes(StandardCharsets.ISO_8859_1), options)
                            .faults())
                    .isNotEmpty()
                    .hasSizeLessThan(2000);
        }
    }
}
