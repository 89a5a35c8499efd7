package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each record that is refused here was refused by named-checkzone, nsd-checkzone or kzonecheck. */
class RecordRuleTest {
    @ParameterizedTest
    @CsvSource({
        "my_host.example.com, A, 192.0.2.1",
        "-a.example.com, AAAA, 2001:db8::1",
        "example.com, MX, 10 my_mail.example.net.",
        "example.com, NS, my_ns.example.net.",
        "_s._tcp.example.com, SRV, 1 1 1 my_host.example.net.",
        "1.2.0.192.in-addr.arpa, PTR, my_host.example.net.",
        "sub.example.com, DS, 1 8 2 aaaa",
        "sub.example.com, DS, 1 8 250 aaaa",
        "example.com, HTTPS, 0 example.net. alpn=h2",
        "example.com, RRSIG, \\# 2 0001",
        "example.com, NAPTR, \\# 3 000102"
    })
    void whatOneServerRefusesIsRefused(String owner, String type, String data) {
        RecordType known = RecordType.of(type);
        assertThat(RecordRule.against(DomainName.of(owner), Rdata.parse(known, data)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "*.example.com, A, 192.0.2.1",
        "_dmarc.example.com, TXT, v=DMARC1",
        "my_alias.example.com, CNAME, my_host.example.net.",
        "example.com, MX, 0 .",
        "_s._tcp.example.com, SRV, 0 0 0 .",
        "example.com, PTR, my_host.example.net.",
        "sub.example.com, DS, 1 8 1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "example.com, HTTPS, 0 example.net.",
        "example.com, HTTPS, 1 . port=8443 key667=hello",
        "example.com, TYPE65400, \\# 3 017800",
        "example.com, HINFO, \\# 4 01780179"
    })
    void whatAllLoadIsWritten(String owner, String type, String data) {
        RecordType known = RecordType.of(type);
        assertThat(RecordRule.against(DomainName.of(owner), Rdata.parse(known, data)))
                .isEmpty();
    }
}
