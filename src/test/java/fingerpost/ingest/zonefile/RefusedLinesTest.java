package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that cannot be read is named with its place, and what follows is read all the same. */
class RefusedLinesTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";
    private static final DomainName APEX = DomainName.of("example.com");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a TXT \"x | 4:7 unclosed-quote",
                "a TXT \"x~b\" | 4:7 unclosed-quote",
                "a ( A 192.0.2.1 | 4:3 unclosed-parenthesis",
                "a A 192.0.2.1 ) | 4:15 unopened-parenthesis",
                "a TXT \"\\300\" | 4:8 syntax",
                "a TXT \\3 | 4:7 syntax",
                "a\\ A 192.0.2.1 | 4:6 unknown-type",
                "a..b A 192.0.2.1 | 4:1 bad-name",
                ".a A 192.0.2.1 | 4:1 bad-name",
                "a NS x..y | 4:6 bad-name",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg A 192.0.2.1 | 4:1 bad-name",
                "a.\u00e9.b A 192.0.2.1 | 4:1 letters-beyond-ascii",
                "a CNAME b\u00fccher | 4:9 letters-beyond-ascii",
                "a 1h30 A 192.0.2.1 | 4:3 bad-ttl",
                "a 4294967296 A 192.0.2.1 | 4:3 bad-ttl",
                "a 300 300 A 192.0.2.1 | 4:7 bad-ttl",
                "a 300 IN 300 A 192.0.2.1 | 4:10 bad-ttl",
                "a IN IN A 192.0.2.1 | 4:6 wrong-class",
                "a CH A 192.0.2.1 | 4:3 wrong-class",
                "a HS A 192.0.2.1 | 4:3 wrong-class",
                "a FOO 192.0.2.1 | 4:3 unknown-type",
                "a ANY 192.0.2.1 | 4:3 unknown-type",
                "a TYPE0 \\# 0 | 4:3 unknown-type",
                "a TYPE65536 \\# 0 | 4:3 unknown-type",
                "@ ALIAS x.example.net. | 4:3 alias-type",
                "@ ANAME x.example.net. | 4:3 alias-type",
                "a LUA A \"ifportup(80,{})\" | 4:3 alias-type",
                "a | 4:1 no-type",
                "a 300 IN | 4:7 no-type",
                "a A | 4:3 bad-data",
                "a A 192.0.2.1 192.0.2.2 | 4:15 bad-data",
                "a A 192.000.002.001 | 4:5 bad-data",
                "a A 192.0.2.256 | 4:5 bad-data",
                "a A 192.0.2 | 4:5 bad-data",
                "a A ...1 | 4:5 bad-data",
                "a A 192.0.2.1. | 4:5 bad-data",
                "a EUI48 00-0-5e-00-53-2a | 4:9 bad-data",
                "a EUI48 00-00-5e-00-53 | 4:9 bad-data",
                "a NID 10 14:4fff:ff20: | 4:10 bad-data",
                "a AAAA 1:2:3:4:5:6:7:8:9 | 4:8 bad-data",
                "a AAAA ::1::2 | 4:8 bad-data",
                "a AAAA 12345:: | 4:8 bad-data",
                "a AAAA 192.0.2.1 | 4:8 bad-data",
                "a MX mail | 4:6 bad-data",
                "a MX 65536 mail | 4:6 bad-data",
                "a SRV 1 65536 1 x | 4:9 bad-data",
                "a CAA 256 issue x | 4:7 bad-data",
                "a CAA 0 is-sue x | 4:9 bad-data",
                "a TLSA 3 1 1 abc | 4:14 bad-data",
                "a HTTPS 1 . alpn=h2 alpn=h3 | 4:9 bad-data",
                "a HTTPS 1 x=\"h2,h3\" port=443 | 4:9 bad-data",
                "a NAPTR 1 2 u s \"!x!y\" . | 4:18 bad-data",
                "a NAPTR 1 2 u s !x!y!g . | 4:17 bad-data",
                "a SVCB 1 . port=x | 4:8 bad-data",
                "a TYPE1 \\# 3 c00002 | 4:9 bad-data",
                "a A \\# 4 c00002 | 4:5 bad-data",
                "a A \\# x | 4:5 bad-data",
                "a MX \\# 4 000a4001 | 4:6 bad-data",
                "a DNSKEY 256 3 13 AQI | 4:19 bad-data",
                "a NSEC b FOO | 4:10 bad-data",
                "a NSEC3PARAM 1 0 0 abc | 4:20 bad-data",
                "a LOC x | 4:7 bad-data",
                "a LOC 52 22 23.000 N 4 53 32.000 E -2.300 | 4:7 bad-data",
                "$FOO 1 | 4:1 unknown-directive",
                "$TTL | 4:1 bad-directive",
                "$TTL x | 4:6 bad-ttl",
                "$TTL 1 2 | 4:8 bad-directive",
                "$ORIGIN | 4:1 bad-directive",
                "$ORIGIN a b | 4:11 bad-directive",
                "$INCLUDE hosts.inc | 4:10 include-not-allowed",
                "$GENERATE 5-1 a$ A 192.0.2.$ | 4:1 bad-directive",
                "$GENERATE 1-5/0 a$ A 192.0.2.$ | 4:1 bad-directive",
                "$GENERATE 1-5 a$ | 4:17 bad-directive",
                "$GENERATE 1-300 a$ A 192.0.2.$ | 4:1 bad-data",
            })
    void whatCannotBeReadIsNamedWithItsPlace(String line, String expected) {
        String text = TOP + line.replace('~', '\n') + "\n\nlast A 192.0.2.9\n";
        ZoneFile file = read(text);
        List<ZoneFault> errors =
                file.faults().stream().filter(ZoneFault::isError).toList();
        assertThat(errors).isNotEmpty();
        assertThat(errors.getFirst().place() + " " + errors.getFirst().code().word())
                .isEqualTo(expected);
        assertThat(errors.getFirst().cure()).endsWith(".");
        assertThat(file.record(file.size() - 1).owner()).hasToString("last.example.com.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@ CNAME x | 4:1 cname-with-other-data",
                "a CNAME x~a CNAME y | 5:1 second-cname",
                "a A 192.0.2.1~b A 192.0.2.1~a CNAME y | 6:1 cname-with-other-data",
                "a DNAME x~a DNAME y | 5:1 second-dname",
                "@ SOA ns1 h 2 2 3 4 5 | 4:1 second-soa",
                "a SOA ns1 h 2 2 3 4 5 | 4:1 soa-not-at-apex",
            })
    void whatMayNotStandTogetherIsNamedAtTheLaterLine(String lines, String expected) {
        List<ZoneFault> errors = read(TOP + lines.replace('~', '\n') + "\n").faults();
        assertThat(errors.getFirst().place() + " " + errors.getFirst().code().word())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a A 192.0.2.1~b A 192.0.2.1~c A 192.0.2.1~d A 192.0.2.1 | 6:1 too-much | 4",
                "a A 192.0.2.1~$GENERATE 1-2 g$ A 192.0.2.1~z A 192.0.2.1 | 5:1 too-much | 3",
            })
    void readingEndsAtTheRecordThatIsOneTooMany(String lines, String expected, int records) {
        byte[] text = (TOP + lines.replace('~', '\n') + "\n").getBytes(StandardCharsets.UTF_8);
        ZoneFile file =
                ZoneFile.read(text, ReadingOptions.USUAL.withOrigin(APEX).withMostRecords(4));
        assertThat(file.size()).isEqualTo(records);
        assertThat(file.faults().getFirst().place() + " "
                        + file.faults().getFirst().code().word())
                .isEqualTo(expected);
    }

    private ZoneFile read(String text) {
        return ZoneFile.read(text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL.withOrigin(APEX));
    }
}
