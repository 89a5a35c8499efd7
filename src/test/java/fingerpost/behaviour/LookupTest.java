package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Rcode;
import fingerpost.dns.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of aliases through the zones of a design, and how each name on the way is told. */
class LookupTest {
    private static final Authority AUTHORITY = new Authority(topology(
            zone("example.com", """
                    inside 300 CNAME web
                    web 60 A 192.0.2.1
                    out 300 CNAME www.example.net.
                    back 300 CNAME back.example.net.
                    nowhere 300 CNAME www.example.org.
                    gone 300 CNAME missing
                    bare 300 CNAME text
                    text 300 TXT "no address"
                    cut 300 CNAME www.child
                    child 300 NS ns.child
                    ns.child 300 A 192.0.2.53
                    kept 300 CNAME www.held
                    held 300 NS ns.held
                    ns.held 300 A 192.0.2.54
                    one 300 CNAME two
                    two 300 CNAME one
                    """),
            zone("example.net", "www 30 A 192.0.2.2\nback 30 CNAME web.example.com."),
            zone("held.example.com", "www 20 A 192.0.2.3")));

    @ParameterizedTest
    @CsvSource({
        "inside, NOERROR, inside.example.com CNAME > web.example.com ANSWERED",
        "out, NOERROR, out.example.com CNAME > www.example.net ANSWERED",
        "back, NOERROR, back.example.com CNAME > back.example.net CNAME > web.example.com ANSWERED",
        "nowhere, NOERROR, nowhere.example.com CNAME",
        "gone, NXDOMAIN, gone.example.com CNAME > missing.example.com NO_NAME",
        "bare, NOERROR, bare.example.com CNAME > text.example.com NO_DATA",
        "cut, NOERROR, cut.example.com CNAME > www.child.example.com REFERRED",
        "kept, NOERROR, kept.example.com CNAME > www.held.example.com ANSWERED"
    })
    void everyNameOfAChainIsTold(String label, Rcode rcode, String hops) {
        Answered answered = AUTHORITY.explain(question(label + ".example.com", "A"), ASKER, new DesignState(1));

        assertThat(answered.response().rcode()).isEqualTo(rcode);
        assertThat(answered.response().authoritative()).as("of the first name").isTrue();
        assertThat(answered.hops().stream()
                        .map(hop -> hop.name().host() + " " + hop.how())
                        .collect(Collectors.joining(" > ")))
                .isEqualTo(hops);
    }

    @Test
    void aLoopOfTwoGivesEachLinkOnceAndSaysSo() {
        Answered answered = AUTHORITY.explain(question("one.example.com", "A"), ASKER, new DesignState(1));

        assertThat(answered.response().rcode()).isEqualTo(Rcode.SERVFAIL);
        assertThat(answered.response().answer()).hasSize(2);
        assertThat(answered.hops().getLast().why()).containsExactly("the chain is a loop or has more than 12 links");
    }

    @ParameterizedTest
    @CsvSource({"11, NOERROR", "12, SERVFAIL"})
    void aChainHasElevenLinksAtMostBeforeItsAddress(int links, Rcode rcode) {
        String chain = IntStream.range(0, links)
                .mapToObj(i -> "c" + i + " 300 CNAME c" + (i + 1))
                .collect(Collectors.joining("\n"));
        Response response = new Authority(topology(zone("example.com", chain + "\nc" + links + " 300 A 192.0.2.1")))
                .answer(question("c0.example.com", "A"), ASKER, new DesignState(1));

        assertThat(response.rcode()).isEqualTo(rcode);
        assertThat(response.answer()).hasSize(12);
    }

    @Test
    void aZoneOnTheWayThatIsDownMakesTheAnswerServfail() {
        DesignState state = new DesignState(1);
        state.fail(id("example-net"));
        Answered answered = AUTHORITY.explain(question("out.example.com", "A"), ASKER, state);

        assertThat(answered.response().rcode()).isEqualTo(Rcode.SERVFAIL);
        assertThat(lines(answered.response().answer())).containsExactly("out.example.com. 300 CNAME www.example.net.");
        assertThat(answered.hops().getLast().why()).containsExactly("the servers of example.net. are down");
    }

    @Test
    void theCnameItselfCanBeAskedFor() {
        assertThat(lines(AUTHORITY
                        .answer(question("one.example.com", "CNAME"), ASKER, new DesignState(1))
                        .answer()))
                .containsExactly("one.example.com. 300 CNAME two.example.com.");
    }

    @Test
    void everyHopNamesTheEntryThatGaveIt() {
        Answered answered = AUTHORITY.explain(question("back.example.com", "A"), ASKER, new DesignState(1));

        assertThat(answered.hops().stream()
                        .map(hop -> hop.source().orElseThrow().toString()))
                .containsExactly(
                        "example-com/back.example.com./CNAME",
                        "example-net/back.example.net./CNAME",
                        "example-com/web.example.com./A");
    }

    /** DS belongs to the parent, also where both sides are served here. */
    @Test
    void theParentAnswersForTheDsThoughTheChildIsServedToo() {
        Response response = AUTHORITY.answer(question("held.example.com", "DS"), ASKER, new DesignState(1));

        assertThat(response.isNoData()).isTrue();
        assertThat(response.authority().getFirst().owner().host()).isEqualTo("example.com");
    }
}
