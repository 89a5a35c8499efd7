package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slightly damaged zones: what every server refuses is refused here, and what BIND and this program read is the same. */
class DamagedZonesAgainstServersTest {
    private static final int FILES = Integer.getInteger("damaged.zones", 120);
    private static final int FIRST = Integer.getInteger("damaged.first", 0);
    private static final String SEED = """
        $TTL 1h
        @ IN SOA ns1 hostmaster ( 1 ; serial
                4h 1h 2w 300 )
          NS ns2.example.net.
        www 60 IN A 192.0.2.1
            AAAA 2001:db8::53
        *.w CNAME www
        @ MX 10 mail.example.net.
        txt TXT "a \\"b" \\065 plain "second; string"
        _sip._tcp SRV 0 5 5060 sip
        @ CAA 0 issue "ca.example.net"
        h HTTPS 1 . alpn="h2,h3" port=443
        x TYPE65401 \\# 3 017800
        y TLSA 3 1 1 ( abcd
           EF01 )
        z NAPTR 1 2 "u" "E2U+sip" "!^.*$!sip:a@b!" .
        k DNSKEY 257 3 13 AQ IDBA==
        l LOC 52 22 23.000 N 4 53 32.000 E -2.00m
        e EUI48 00-00-5e-00-53-2a
        n NSEC o A MX TYPE1234
        s SSHFP 1 1 00112233445566778899aabbccddeeff00112233
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
            ".",
            "..",
            " ",
            "\t",
            "*",
            "IN ",
            "300 ",
            "1h ",
            "A ",
            "a",
            "$ORIGIN ",
            "$TTL ",
            "CNAME ",
            "\nwww ",
            "\\065",
            "\n ",
            "1",
            "0",
            "-",
            ",");

    @TempDir
    private Path folder;

    @Test
    void whatAllServersRefuseIsRefusedAndWhatIsReadIsTheSame() throws IOException, InterruptedException {
        byte[] seed = SEED.getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("damaged.zone");
        int compared = 0;
        for (int i = FIRST; i < FIRST + FILES; i++) {
            byte[] text = Damage.of(seed, SPLINTERS, 1 + i % 2, new SplittableRandom(i));
            Files.write(file, text);
            ZoneFile read = ZoneFile.read(text, ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")));
            boolean fine = read.faults().stream().noneMatch(ZoneFault::isError);
            if (fine) {
                Optional<SortedSet<String>> named = ServersReading.named(file, "example.com");
                String where = "seed " + i + "\n" + new String(text, StandardCharsets.ISO_8859_1) + read.faults();
                if (named.isPresent()) {
                    compared++;
                    assertThat(ServersReading.ours(read)).as(where).isEqualTo(named.get());
                } else {
                    assertThat(ServersReading.allRefuse(file, "example.com"))
                            .as(where)
                            .isFalse();
                }
            }
        }
        assertThat(compared).isGreaterThan(FILES / 20);
    }
}
