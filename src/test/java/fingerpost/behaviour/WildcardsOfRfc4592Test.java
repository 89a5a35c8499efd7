package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone of RFC 4592 section 2.2.1 (as example.com) and its worked examples, section by section. */
class WildcardsOfRfc4592Test {
    private static final Authority AUTHORITY = new Authority(topology(zone("example.com", """
            @ 3600 NS ns.example.net.
            @ 3600 NS ns.example.org.
            * 3600 TXT "this is a wildcard"
            * 3600 MX 10 host1
            sub.* 3600 TXT "this is not a wildcard"
            host1 3600 A 192.0.2.1
            _ssh._tcp.host1 3600 SRV 0 0 22 host1
            _ssh._tcp.host2 3600 SRV 0 0 22 host2
            subdel 3600 NS ns.example.net.
            subdel 3600 NS ns.example.org.
            """)));

    @ParameterizedTest
    @CsvSource({
        "host3.example.com, MX, host3.example.com. 3600 MX 10 host1.example.com.",
        "foo.bar.example.com, TXT, foo.bar.example.com. 3600 TXT \"this is a wildcard\"",
        "*.example.com, MX, *.example.com. 3600 MX 10 host1.example.com.",
        "sub.*.example.com, TXT, sub.*.example.com. 3600 TXT \"this is not a wildcard\""
    })
    void synthesizedOrThere(String name, String type, String record) {
        assertThat(lines(ask(name, type).answer())).containsExactly(record);
    }

    /** The name exists, so that the wildcard is not asked, or the wildcard has no such type. */
    @ParameterizedTest
    @CsvSource({
        "host3.example.com, A",
        "host1.example.com, MX",
        "sub.*.example.com, MX",
        "host2.example.com, MX",
        "_tcp.host1.example.com, MX",
        "_tcp.host2.example.com, TXT"
    })
    void noData(String name, String type) {
        assertThat(ask(name, type).isNoData()).isTrue();
        assertThat(lines(ask(name, type).authority()))
                .singleElement()
                .asString()
                .startsWith("example.com. 60 SOA");
    }

    /** The closest encloser has no wildcard child: that of the apex does not stand for what lies below existing names. */
    @ParameterizedTest
    @CsvSource({
        "_telnet._tcp.host1.example.com, SRV",
        "ghost.*.example.com, MX",
        "x.host1.example.com, MX",
        "_telnet._tcp.host2.example.com, SRV",
        "a.sub.*.example.com, TXT"
    })
    void noSuchName(String name, String type) {
        assertThat(ask(name, type).rcode()).isEqualTo(Rcode.NXDOMAIN);
    }

    @Test
    void belowADelegationThereIsNoWildcard() {
        assertThat(ask("host.subdel.example.com", "MX").isReferral()).isTrue();
    }

    /** Section 4.4: a wildcard CNAME is an alias of the name that was asked for. */
    @Test
    void aWildcardCnameThatEndsAtItsOwnWildcardGoesOn() {
        Authority authority = new Authority(topology(zone("example.com", """
                * 60 CNAME target.b
                *.b 60 A 192.0.2.7
                """)));

        assertThat(lines(authority
                        .answer(question("x.example.com", "A"), ASKER, new DesignState(1))
                        .answer()))
                .containsExactly(
                        "x.example.com. 60 CNAME target.b.example.com.", "target.b.example.com. 60 A 192.0.2.7");
    }

    /** Section 4.2 leaves it open; BIND 9.18 refuses the zone, this authority refers below the name that was asked for. */
    @Test
    void aWildcardNsRefersAtTheNameThatWasAsked() {
        Response response = new Authority(topology(zone("example.com", "*.d 60 NS ns.example.net.")))
                .answer(question("x.d.example.com", "A"), ASKER, new DesignState(1));

        assertThat(response.isReferral()).isTrue();
        assertThat(lines(response.authority())).containsExactly("x.d.example.com. 60 NS ns.example.net.");
    }

    private static Response ask(String name, String type) {
        return AUTHORITY.answer(question(name, type), ASKER, new DesignState(1));
    }
}
