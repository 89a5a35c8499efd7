package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glue (RFC 9471) and addresses beside answers (RFC 1034 section 4.3.2, step 6). */
class AdditionalDataTest {
    private static final Authority AUTHORITY = new Authority(topology(zone("example.com", """
            @ 300 NS ns1
            ns1 300 A 192.0.2.1
            in 300 NS ns.in
            ns.in 300 A 192.0.2.2
            ns.in 300 AAAA 2001:db8::2
            sibling 300 NS ns.in
            above 300 NS ns1
            outside 300 NS ns.example.net.
            bare 300 NS ns.bare
            mixed 300 NS ns.mixed
            mixed 300 NS ns.in
            mixed 300 NS ns1
            ns.mixed 300 A 192.0.2.3
            mail 300 MX 10 mx
            mail 300 MX 20 mx2
            mail 300 MX 30 alias
            mx 300 A 192.0.2.4
            mx2 300 AAAA 2001:db8::4
            alias 300 CNAME mx
            _s._tcp 300 SRV 0 0 443 *.any
            *.any 300 A 192.0.2.5
            web 300 HTTPS 1 alias
            self 300 HTTPS 1 .
            self 300 A 192.0.2.6
            away 300 MX 10 mx.example.net.
            below 300 MX 10 ns.in
            loop 300 HTTPS 0 loop1
            loop1 300 CNAME loop2
            loop2 300 CNAME loop1
            """)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in      | ns.in.example.com. 300 A 192.0.2.2, ns.in.example.com. 300 AAAA 2001:db8::2",
                "sibling | ns.in.example.com. 300 A 192.0.2.2, ns.in.example.com. 300 AAAA 2001:db8::2",
                "above   | ''",
                "outside | ''",
                "bare    | ''",
                "mixed   | ns.mixed.example.com. 300 A 192.0.2.3, ns.in.example.com. 300 A 192.0.2.2,"
                        + " ns.in.example.com. 300 AAAA 2001:db8::2"
            })
    void glueIsWhatLiesBelowACutOfTheZone(String child, String glue) {
        var response = ask("www." + child + ".example.com", "A");

        assertThat(response.isReferral()).isTrue();
        assertThat(String.join(", ", lines(response.additional()))).isEqualTo(glue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail    | MX    | mx.example.com. 300 A 192.0.2.4, mx2.example.com. 300 AAAA 2001:db8::4",
                "away    | MX    | ''",
                "below   | MX    | ''",
                "self    | HTTPS | self.example.com. 300 A 192.0.2.6",
                "web     | HTTPS | alias.example.com. 300 CNAME mx.example.com., mx.example.com. 300 A 192.0.2.4",
                "@       | NS    | ns1.example.com. 300 A 192.0.2.1"
            })
    void addressesOfWhatTheRecordsName(String owner, String type, String additional) {
        var response = ask(owner.equals("@") ? "example.com" : owner + ".example.com", type);

        assertThat(String.join(", ", lines(response.additional()))).isEqualTo(additional);
    }

    @Test
    void aWildcardGivesAddressesToo() {
        assertThat(lines(ask("_s._tcp.example.com", "SRV").additional()))
                .containsExactly("*.any.example.com. 300 A 192.0.2.5");
    }

    @Test
    void aLoopOfAliasesEnds() {
        assertThat(lines(ask("loop.example.com", "HTTPS").additional()))
                .isEqualTo(List.of(
                        "loop1.example.com. 300 CNAME loop2.example.com.",
                        "loop2.example.com. 300 CNAME loop1.example.com."));
    }

    @Test
    void whatTheAnswerHoldsIsNotRepeated() {
        assertThat(ask("in.example.com", "NS").answer()).isEmpty();
        assertThat(lines(ask("self.example.com", "A").additional())).isEmpty();
    }

    private static Response ask(String name, String type) {
        return AUTHORITY.answer(question(name, type), ASKER, new DesignState(1));
    }
}
