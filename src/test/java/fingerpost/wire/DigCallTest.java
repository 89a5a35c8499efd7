package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigCallTest {
    private static final Server SERVER = Server.of(IpAddress.of("192.0.2.1"));

    private static Query query(String name) {
        return Query.authoritative(new Question(DomainName.of(name), RecordType.A), SERVER);
    }

    @Test
    void aQueryToAnAuthoritativeServer() {
        assertThat(DigCall.of(query("www.example.com.")))
                .isEqualTo(
                        "dig @192.0.2.1 -q www.example.com. -t A +norecurse +noadflag +bufsize=1232 +nocookie +time=2"
                                + " +tries=2");
    }

    @Test
    void everyOptionOfTheQueryStandsInTheCall() {
        Edns edns = Edns.plain()
                .withDnssecOk()
                .with(new EdnsOption.NameServerId(""))
                .with(new EdnsOption.ClientSubnet(IpNetwork.of("192.0.2.0/24"), 0))
                .withCookie(new EdnsOption.Cookie("0102030405060708", ""))
                .with(new EdnsOption.Other(65001, "00ff"));
        Query query = query("www.example.com.")
                .withRecursionDesired(true)
                .withFlags(true, true)
                .withEdns(Optional.of(edns))
                .withPatience(Duration.ofMillis(200), 5)
                .withKey(new TsigKey(DomainName.of("key."), "hmac-sha256", "c2VjcmV0"));
        assertThat(DigCall.of(query))
                .isEqualTo("dig @192.0.2.1 -k KEYFILE -q www.example.com. -t A +cdflag +bufsize=1232 +dnssec +nsid"
                        + " +subnet=192.0.2.0/24 +cookie=0102030405060708 +ednsopt=65001:00ff +time=1 +tries=5");
    }

    @Test
    void theTransportsAndTheirHost() {
        Server server = new Server(IpAddress.of("2001:db8::1"), 853, Optional.of("dns.example.com"), "/q");
        Query query = Query.recursive(Samples.www(), server).withEdns(Optional.empty());
        assertThat(DigCall.of(query.withTransport(Transport.TLS)))
                .contains("@2001:db8::1 -q", "+tls +tls-ca +tls-hostname=dns.example.com", "+noedns +nocookie");
        assertThat(DigCall.of(query.withTransport(Transport.HTTPS)))
                .contains("-p 853", "+https=/q +tls-ca +tls-hostname=dns.example.com");
        assertThat(DigCall.of(query.withTransport(Transport.TCP)))
                .contains("-p 853", "+tcp")
                .doesNotContain("hostname");
    }

    @Test
    void whatTheShellWouldReadStandsInQuotes() {
        assertThat(DigCall.of(query("a;b'c.example.com."))).contains("-q 'a\\;b'\\''c.example.com.' -t");
        assertThat(DigCall.of(query("*.example.com."))).contains("-q '*.example.com.' -t");
    }
}
