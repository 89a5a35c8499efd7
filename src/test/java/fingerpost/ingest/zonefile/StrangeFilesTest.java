package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-written files that look odd and are lawful: read as BIND and NSD read them, record for record (NSD takes 3600 s for too large a TTL). */
class StrangeFilesTest {
    private static final String TOP = "$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";
    private static final DomainName APEX = DomainName.of("example.com");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a TXT foo\"bar\"\n",
                "a TXT \"a\"\"b\"\n",
                "a TXT \"a\"b\n",
                "a ( ( A 192.0.2.1 ) )\n",
                "( a A 192.0.2.1 )\nb A 192.0.2.2\n",
                "(a A 192.0.2.1)\n",
                "\"a\" A 192.0.2.1\n",
                "a 30m1h A 192.0.2.1\nb 1H1h1S IN A 192.0.2.1\nc in 2W AAAA ::1\n",
                "a 4294967295 A 192.0.2.1\n",
                "a TYPE1 \\# 4 c0000201\nb A \\# 4 c00002 01\nc MX \\# 3 000a00\n",
                "a 10 A 192.0.2.1\na 10 A 192.0.2.1\n",
                "  A 192.0.2.7\n$ORIGIN sub\n  A 192.0.2.8\nx A 192.0.2.9\n$ORIGIN .\ny.example.com A 192.0.2.1\n",
                "$GENERATE 1-5/2 h$ 60 IN A 192.0.2.$\n$GENERATE 10-11 p${-5,3,x} CNAME \\$$.ex.\nz A 192.0.2.1\n",
                "$GENERATE 7-8 m$ MX \"10 host-$\"\n"
                        + "$GENERATE 17-18 ${0,8,n} PTR $$-${0,2,X}\n"
                        + "$generate 1-1 t TXT \"a $\"\n",
                "a\tCLASS1 TYPE1 192.0.2.1\n"
                        + "b a 192.0.2.1\n"
                        + "c 1M aaaa ::1\n"
                        + "d TXT a\\\"b \"x;y\" ;c\n"
                        + "e TXT ( a ;)\n"
                        + " b )\n",
                "a AAAA ::ffff:192.0.2.1\n"
                        + "b AAAA 1:2:3:4:5:6:7::\n"
                        + "c AAAA ::192.0.2.1\n"
                        + "d AAAA ::\n"
                        + "e AAAA 2001:DB8::a:0:1\n",
                "a SVCB 1 . key65400=\"a b\" alpn=\"h2,h3\"\n"
                        + "b HTTPS 0 x\n"
                        + "c HTTPS 1 . (\n"
                        + " port=8443 ; here\n"
                        + " ech=AAAA )\n",
                "a A 192.0.2.1\nA A 192.0.2.2\nB.eXample.COM. CNAME A\n",
                "a TXT \"\"\n"
                        + "b TXT abc;x\n"
                        + "c TXT \"\\\\\\\"\\065\\255\"\n"
                        + "\\065\\.b A 192.0.2.1\n"
                        + "\\@ A 192.0.2.1\n"
                        + "\\$x A 192.0.2.3\n",
                "a A 192.0.2.1",
                "   \n\t; only a remark\n;\n\n(\n)\n( ; nothing\n )\na A 192.0.2.1\n",
                "@ 60 CAA 0 ISSUE \"ca.example.net\"\n@ CAA 128 tbs Unknown\n_443._tcp TLSA 3 1 1 (AB CD\n EF)\n",
                "a SRV 0 65535 1 @\n* MX 10 *\nb HINFO PC \"a b\"\nc NAPTR 1 2 u \"E2U+sip\" \"!^.*$!sip:a@b!\" .\n",
                "a LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m\n"
                        + "b CERT PKIX 1 RSASHA256 AQID\n"
                        + "c APL 1:192.0.2.0/24\n",
                "a DS 1 RSASHA256 2 00000000000000000000000000000000 0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F\n"
                        + "a SSHFP 1 1 abababababababababababababababababababab\n",
                "a NSEC b A TYPE1234 RRSIG\n"
                        + "a DNSKEY 256 3 13 AQ ID BA UG\n"
                        + "b NSEC3PARAM 1 0 0 -\n"
                        + "b URI 1 2 \"https://x/\"\n",
                "b RRSIG A 13 3 300 20300101000000 20200101000000 7 @ AQIDBA==\nc RP . .\nd DNAME other.example.net.\n",
                "A3FGR2F5H9N4Q3JU0R8SS4OBHFM6O0AK NSEC3 1 1 5 AABB A3FGR2F5H9N4Q3JU0R8SS4OBHFM6O0AK A RRSIG\n",
                "outside.example.net. A 192.0.2.1\na A 192.0.2.2\n",
                "a 10 A 192.0.2.1\na 20 A 192.0.2.2\nb 20 A 192.0.2.2\na 5 TXT x\n",
                "$TTL 1h\na TYPE65401 \\# 3 017800\nb TYPE65402 \\# 0\nc TYPE731 \\# 2 AbcD\n",
                "$TTL 5 ; five\n$ORIGIN ( a ) ; below\n@ A 192.0.2.1\n a 192.0.2.2\n",
                "a CDS 0 0 0 00\n"
                        + "a CDNSKEY 0 3 0 AA==\n"
                        + "a OPENPGPKEY AQID\n"
                        + "b EUI48 00-00-5e-00-53-2a\n"
                        + "b CSYNC 66 3 A NS\n",
                "c KX 1 x\nd RT 1 x\ne ISDN \"1\" \"2\"\nf X25 311061700956\n",
                "g PX 1 a b\nh NID 10 0014:4fff:ff20:ee64\nb AFSDB 1 x\n",
                "a SPF \"v=spf1 -all\"\n",
                "a IPSECKEY 10 1 2 192.0.2.38 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==\n"
                        + "b SMIMEA 3 1 1 abcdef\n",
                "a MX 10 mail ; remark with \"quotes ( and ) more\n; ( \"\nb A 192.0.2.1 ;\n",
                "a A 192.0.2.1\r\nb TXT \"x\"\r\n\r\n ; c\r\n",
            })
    void aStrangeButLawfulFileIsReadAsBindReadsIt(String lines) throws IOException, InterruptedException {
        String text = TOP + lines;
        Path file = Files.writeString(folder.resolve("strange.zone"), text, StandardCharsets.ISO_8859_1);
        ZoneFile read =
                ZoneFile.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadingOptions.USUAL.withOrigin(APEX));
        assertThat(ServersReading.ours(read))
                .as(read.faults().toString())
                .isEqualTo(ServersReading.named(file, "example.com").orElseThrow());
        assertThat(read.faults()).noneMatch(ZoneFault::isError);
        var nsd = ServersReading.nsd(file, "example.com");
        boolean sameTtl = read.faults().stream().noneMatch(each -> each.code() == FaultCode.TTL_TOO_LARGE);
        if (nsd.isPresent() && sameTtl) {
            assertThat(ServersReading.ours(read)).isEqualTo(nsd.get());
        }
    }
}
