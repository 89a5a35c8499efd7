package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.wire.DigPart;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Query;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigWordsTest {
    private static DigAsk ask(String words) {
        return DigWords.ask(List.of(words.split(" ", -1)));
    }

    private static Query query(String words) {
        return ask(words).to(Server.of(IpAddress.of("127.0.0.1")), new SplittableRandom(1));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com,www.example.com. A",
        "www.example.com MX,www.example.com. MX",
        "mx www.example.com,www.example.com. MX",
        "www.example.com IN TXT,www.example.com. TXT",
        "mx,. MX",
        "+short,. NS",
        "-q mx -t a,mx. A",
        "-qmx -ta,mx. A",
        "mx mx,mx. MX",
        "example.com TYPE65280,example.com. TYPE65280",
        "example.com axfr,example.com. AXFR",
        "example.com any,example.com. ANY",
        "-x 192.0.2.1,1.2.0.192.in-addr.arpa. PTR",
        "-x 192.0.2.1 -t any,1.2.0.192.in-addr.arpa. ANY",
        "-x 2001:db8::1,1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. PTR",
        "bücher.example.com,xn--bcher-kva.example.com. A"
    })
    void theQuestionIsFoundAmongTheWords(String words, String question) {
        assertThat(ask(words).question()).hasToString(question);
    }

    @ParameterizedTest
    @CsvSource({
        "a.example b.example,One name is asked at a time",
        "example.com -t nonsense,is not a record type",
        "-x nonsense,-x takes an address",
        "-p 0,is no port",
        "-p 65536,is no port",
        "-p,Something is missing behind -p",
        "-z,There is no option -z",
        "-c CH version.bind,Only the class IN",
        "example.com ixfr,IXFR needs the serial",
        "example.com ixfr=4294967296,IXFR needs the serial",
        "example.com ixfr=3 +notcp,IXFR over UDP is not supported",
        "a..example,empty",
        "-y nonsense,[ALGORITHM:]NAME:SECRET",
        "-k /nonexistent,cannot be read",
        "+nonsense,There is no option +nonsense",
        "+t,could be",
        "+tcp=1,it takes no value",
        "+time=0,a number from 1 to 60",
        "+time=x,a number from 1 to 60",
        "+tries=11,a number from 1 to 10",
        "+bufsize=70000,a number from 0 to 65535",
        "+subnet=nonsense,The option +subnet=nonsense",
        "+subnet=192.0.2.0/33,a number from 0 to 32",
        "+cookie=12,a cookie has",
        "+ednsopt=x,a number from",
        "+ednsopt=1:zz,The option +ednsopt=1:zz",
        "+tls-hostname,it needs a value",
        "+opcode=16,a number from 0 to 15",
        "+opcode=nonsense,a number from 0 to 15",
        "+qid=65536,a number from 0 to 65535",
        "+padding=513,a number from 0 to 512",
        "+ednsflags=0x10000,a number from 0 to 65535",
        "+ednsflags=x,a number from 0 to 65535",
        "+edns=256,a number from 0 to 255"
    })
    void whatCannotBeAskedIsRefusedInOneSentence(String words, String reason) {
        assertThatThrownBy(() -> ask(words)).isInstanceOf(CallProblem.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"+tcp,TCP", "+vc,TCP", "+tls,TLS", "+https,HTTPS", "+https=/q,HTTPS", "+tcp +notcp,UDP", "+noall,UDP"})
    void theTransportIsTheLastNamed(String words, Transport transport) {
        assertThat(query(words).transport()).isEqualTo(transport);
    }

    @Test
    void withoutOptionsItAsksAsDigDoes() {
        Query query = query("www.example.com");
        assertThat(query.recursionDesired()).isTrue();
        assertThat(query.wording().flags().authenticData()).isTrue();
        assertThat(query.wording().flags().checkingDisabled()).isFalse();
        assertThat(query.edns().orElseThrow().udpSize()).isEqualTo(1232);
        assertThat(query.edns().orElseThrow().options())
                .singleElement()
                .isInstanceOfSatisfying(EdnsOption.Cookie.class, cookie -> {
                    assertThat(cookie.client()).matches("[0-9a-f]{16}");
                    assertThat(cookie.server()).isEmpty();
                });
        assertThat(query.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(query.tries()).isEqualTo(3);
    }

    @Test
    void theOptionsChangeTheQuery() {
        Query query = query("+norec +noad +cd +dnssec +bufsize=4096 +nocookie +nsid +time=2 +retry=1 +0x20 x.example");
        assertThat(query.recursionDesired()).isFalse();
        assertThat(query.wording().flags().authenticData()).isFalse();
        assertThat(query.wording().flags().checkingDisabled()).isTrue();
        assertThat(query.wording().mixedCase()).isTrue();
        assertThat(query.edns().orElseThrow().dnssecOk()).isTrue();
        assertThat(query.edns().orElseThrow().udpSize()).isEqualTo(4096);
        assertThat(query.edns().orElseThrow().options()).containsExactly(new EdnsOption.NameServerId(""));
        assertThat(query.timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(query.tries()).isEqualTo(2);
        assertThat(query("+noedns x.example").edns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+subnet=192.0.2.77/24,192.0.2.0/24",
        "+subnet=192.0.2.77,192.0.2.77/32",
        "+subnet=2001:db8::/32,2001:db8::/32",
        "+subnet=0,0.0.0.0/0",
        "+subnet=198.51.100.0/24 +subnet=192.0.2.0/24,192.0.2.0/24"
    })
    void theSubnetIsTheNetworkAroundTheAddress(String words, String network) {
        assertThat(query(words + " +nocookie").edns().orElseThrow().options())
                .containsExactly(new EdnsOption.ClientSubnet(IpNetwork.of(network), 0));
    }

    @Test
    void aCookieGivenIsSentAsItIs() {
        String given = "0102030405060708" + "1112131415161718";
        assertThat(query("+cookie=" + given).edns().orElseThrow().options())
                .containsExactly(new EdnsOption.Cookie("0102030405060708", "1112131415161718"));
    }

    @Test
    void optionsMayBeAsShortAsTheyStayClear() {
        assertThat(query("+norecu x.example").recursionDesired()).isFalse();
        assertThat(ask("+noau x.example").output().show().has(DigPart.AUTHORITY))
                .isFalse();
        assertThat(ask("+sho x.example").output().brief()).isTrue();
    }

    @Test
    void aBatchFileIsFoundAndCannotNameAnother() {
        assertThat(DigWords.batch(List.of("-f", "names", "+short"))).contains("names");
        assertThat(DigWords.batch(List.of("www.example.com"))).isEmpty();
        assertThatThrownBy(() -> ask("-f names")).isInstanceOf(CallProblem.class);
    }
}
