package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** draft-ietf-dnsop-aname section 3.1: the least of all TTLs on the way; failures of the look-up are the server's. */
class FlatteningTest {
    private static final Authority AUTHORITY = new Authority(topology(
            zone("example.com", """
                    long 600 ALIAS web
                    short 5 ALIAS web
                    web 120 A 192.0.2.1
                    web 60 AAAA 2001:db8::1
                    chain 600 ALIAS hop1
                    hop1 90 CNAME hop2
                    hop2 30 CNAME web
                    nested 600 ALIAS short
                    across 600 ALIAS far.example.org.
                    cloud 600 ALIAS lb.example.net.
                    unknown 600 ALIAS www.example.net.
                    missing 600 ALIAS gone
                    text 600 ALIAS words
                    words 300 TXT "no address"
                    cut 600 ALIAS www.child
                    child 300 NS ns.child
                    ns.child 300 A 192.0.2.53
                    mixed 600 ALIAS web
                    mixed 40 A 192.0.2.9
                    circle 600 ALIAS circle
                    ring 600 CNAME ring
                    toring 600 ALIAS ring
                    """),
            zone("example.org", "far 45 CNAME web.example.com."),
            endpoint("lb.example.net", "203.0.113.7")));

    @ParameterizedTest
    @CsvSource({
        "long,   A,    120, 192.0.2.1",
        "long,   AAAA, 60,  2001:db8::1",
        "short,  A,    5,   192.0.2.1",
        "chain,  A,    30,  192.0.2.1",
        "nested, A,    5,   192.0.2.1",
        "across, A,    45,  192.0.2.1",
        "cloud,  A,    60,  203.0.113.7",
        "mixed,  A,    40,  192.0.2.9",
        "mixed,  AAAA, 60,  2001:db8::1"
    })
    void theTtlIsTheLeastOnTheWay(String owner, String type, int ttl, String address) {
        assertThat(lines(AUTHORITY
                        .answer(question(owner + ".example.com", type), ASKER, new DesignState(1))
                        .answer()))
                .containsExactly(owner + ".example.com. " + ttl + " " + type + " " + address);
    }

    @ParameterizedTest
    @CsvSource({
        "cloud,   AAAA, NOERROR,  the target lb.example.net. has no AAAA record",
        "text,    A,    NOERROR,  the target words.example.com. has no A record",
        "missing, A,    SERVFAIL, gone.example.com. ends in NXDOMAIN",
        "cut,     A,    SERVFAIL, www.child.example.com. ends in a referral",
        "unknown, A,    SERVFAIL, the design does not know what www.example.net. answers",
        "toring,  A,    SERVFAIL, ring.example.com. ends in SERVFAIL"
    })
    void whatCannotBeFlattenedSaysWhy(String owner, String type, Rcode rcode, String why) {
        Answered answered = AUTHORITY.explain(question(owner + ".example.com", type), ASKER, new DesignState(1));

        assertThat(answered.response().rcode()).isEqualTo(rcode);
        assertThat(answered.response().answer()).isEmpty();
        assertThat(answered.hops().getLast().why()).containsExactly(why);
    }

    @Test
    void anAliasOfItselfIsServfail() {
        assertThat(AUTHORITY
                        .answer(question("circle.example.com", "A"), ASKER, new DesignState(1))
                        .rcode())
                .isEqualTo(Rcode.SERVFAIL);
    }

    @Test
    void theWayIsTold() {
        Answered answered = AUTHORITY.explain(question("across.example.com", "A"), ASKER, new DesignState(1));

        assertThat(answered.hops().getFirst().how()).isEqualTo(Hop.How.FLATTENED);
        assertThat(answered.hops().getFirst().why())
                .isEqualTo(List.of("far.example.org. looked up, least TTL so far 45 s"));
    }
}
