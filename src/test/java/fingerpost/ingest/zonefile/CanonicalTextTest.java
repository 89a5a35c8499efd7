package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTextTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Chance.seeds(100);
    }

    @Test
    void bindReadsOfTheWrittenTextWhatItReadsOfTheFile() throws Exception {
        String lines =
                "b TXT \"a \\\"\\\\ \\001\\255;\" x\n\\001a\\.c A 192.0.2.1\n* MX 10 @\nc AAAA 2001:db8:0:0:1::\n"
                        + "c CAA 0 issue \"x;y\"\nd SSHFP 1 1 " + "ab".repeat(20)
                        + "\ne HTTPS 1 . alpn=h2 port=1\n@ 1h TYPE65400 \\# 0\n"
                        + "f NAPTR 1 2 u \"E2U+sip\" \"!^.*$!sip:a@b!\" .\ng NSEC h A\ng DS 1 13 2 " + "0f".repeat(32)
                        + "\n";
        Path file = Files.writeString(folder.resolve("a.zone"), TOP + lines);
        Path written = Files.writeString(folder.resolve("b.zone"), written(TOP + lines));
        assertThat(ServersReading.named(written, "example.com"))
                .isPresent()
                .isEqualTo(ServersReading.named(file, "example.com"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesStandInTheOrderOfRfc4034(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder lines = new StringBuilder(TOP);
        int count = seed == 0 ? 20_000 : random.nextInt(1, 400);
        for (int i = 0; i < count; i++) {
            lines.append(label(random));
            for (int j = random.nextInt(4); j > 0; j--) {
                lines.append('.').append(label(random));
            }
            lines.append(" A 192.0.2.").append(i % 256).append('\n');
        }
        List<DomainName> owners = written(lines.toString())
                .lines()
                .map(line -> DomainName.of(line.substring(0, line.indexOf(' '))))
                .toList();
        assertThat(owners).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void theSameRecordsGiveTheSameTextWhateverTheirLayout() throws IOException {
        assertThat(written(TOP + "b 1h A 192.0.2.2\na CNAME b\nb A 192.0.2.1\nb A 192.0.2.1\n"))
                .isEqualTo("""
                    example.com. 300 IN SOA ns1.example.com. h.example.com. 1 2 3 4 5
                    example.com. 300 IN NS ns1.example.net.
                    a.example.com. 300 IN CNAME b.example.com.
                    b.example.com. 300 IN A 192.0.2.1
                    b.example.com. 3600 IN A 192.0.2.2
                    """)
                .isEqualTo(written("$ORIGIN com.\n"
                        + "$TTL 300\n"
                        + "example NS ns1.example.net.\n"
                        + " SOA ns1.example ( h.example 1 2 3\n"
                        + " 4 5 )\n"
                        + "b.example 60m A 192.0.2.2\n"
                        + "A.example CNAME B.example\n"
                        + "b.example A 192.0.2.1\n"));
    }

    private static String label(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\\000";
            case 1 -> "\\001" + "ab".charAt(random.nextInt(2));
            case 2 -> "samebeginning" + "ab-\\255".charAt(random.nextInt(3));
            case 3 -> "\\" + (200 + random.nextInt(50));
            default -> Chance.oneOf(random, List.of("a", "b", "ab", "a-b", "a\\.b", "x1", "longerthaneight"));
        };
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        ZoneFile.read(text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL.withOrigin(APEX))
                .writeCanonical(to);
        return to.toString(StandardCharsets.ISO_8859_1);
    }
}
