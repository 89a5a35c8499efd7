package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that each checker of zones finds or misses in its own way: what BIND, NSD and Knot all refuse is an error here. */
class CheckerMatrixTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.53\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@ CNAME x | cname-with-other-data",
                "a CNAME x~a CNAME y | second-cname",
                "a CNAME x~a A 192.0.2.1 | cname-with-other-data",
                "a CNAME 192.0.2.1 | fine",
                "a CNAME b~b CNAME a | fine",
                "a MX 10 b~b CNAME ns1 | fine",
                "s NS ns1~w.s A 192.0.2.1 | fine",
                "s NS b~b CNAME ns1 | no-glue",
                "s NS ns.s | no-glue",
                "@ NS a | server-without-address",
                "@ NS a~a CNAME ns1 | server-without-address",
                "@ NS a.b~*.b A 192.0.2.1 | fine",
                "w.example.net. A 192.0.2.1 | out-of-zone",
                "@ ALIAS x | alias-type",
                "@ TYPE65401 \\# 3 017800 | fine",
                "a HTTPS 1 . port=1 port=2 | bad-data",
                "a 10 A 192.0.2.1~a 20 A 192.0.2.2 | different-ttl",
                "a 2147483648 A 192.0.2.1 | ttl-too-large",
                "a A 192.000.002.001 | bad-data",
                "a SRV 1 65536 1 x | bad-data",
                "*.w NS ns1 | fine",
                "\u00fc A 192.0.2.1 | letters-beyond-ascii",
                "$GENERATE 1-2 a$ A 192.0.2.$ | generated",
                "a A ( 192.0.2.1 | unclosed-parenthesis",
                "@ SOA ns1 h 2 2 3 4 5 | second-soa",
                "d DNAME x.example.net.~c.d A 192.0.2.1 | below-dname",
                "a CH A 192.0.2.1 | wrong-class",
                "$INCLUDE matrix.zone | include-not-allowed",
                "a DS 1 13 2 abcd | fine",
                "a NSEC3 1 0 0 - 0w A | bad-data",
                "a TYPE1 \\# 5 c000020101 | bad-data",
                "a AAAA ::ffff:192.0.2.256 | bad-data",
                "a A 192.0.2.1~a 192.0.2.2 | unknown-type",
            })
    void whatEveryServerRefusesIsAnError(String lines, String expected) throws Exception {
        String text = TOP + lines.replace('~', '\n') + "\n";
        verdict(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a A 192.0.2.1 | no-ttl no-soa no-ns",
                "$TTL 1~@ NS ns1.example.net. | no-soa",
                "$TTL 1~@ SOA ns1 h 1 2 3 4 5 | no-ns",
                "@ 5 SOA ns1 h 1 2 3 4 5~@ NS ns1.example.net. | old-ttl",
            })
    void aZoneThatLacksItsStartIsAnError(String lines, String expected) throws Exception {
        verdict(lines.replace('~', '\n') + "\n", expected);
    }

    @ParameterizedTest
    @CsvSource({"255, fine", "256, long-string"})
    void aStringHas255OctetsAtMost(int length, String expected) throws Exception {
        verdict(TOP + "a TXT \"" + "x".repeat(length) + "\"\n", expected);
    }

    private void verdict(String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("matrix.zone"), text);
        ZoneFile read = ZoneFile.read(
                text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")));
        List<String> codes =
                read.faults().stream().map(each -> each.code().word()).toList();
        assertThat(codes.isEmpty() ? List.of("fine") : codes).containsExactly(expected.split(" "));
        if (read.faults().stream().noneMatch(ZoneFault::isError)) {
            assertThat(ServersReading.allRefuse(file, "example.com")).isFalse();
        }
    }
}
