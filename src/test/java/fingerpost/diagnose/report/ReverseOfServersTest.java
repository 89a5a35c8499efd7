package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import org.junit.jupiter.api.Test;

class ReverseOfServersTest {
    private final LiveCheck check = new ReverseOfServers();

    /** Its servers have addresses whose reverse zone is served: the first without a name, the second with another's. */
    private static Fault reversed() {
        return Fault.of("sound", "", "")
                .replacing("ns1 A 127.0.3.1", "ns1 A 127.0.6.1")
                .replacing("ns2 A 127.0.3.2", "ns2 A 127.0.6.2")
                .above("sound NS ns1.sound\nsound NS ns2.sound\nns1.sound A 127.0.6.1\nns2.sound A 127.0.6.2\n");
    }

    private Verdict with(String... records) {
        Paper paper = Paper.of(reversed());
        return check.of(paper.zone("127.0.2.3", "6.0.127.in-addr.arpa.", String.join("\n", records), Twists.none())
                .survey());
    }

    @Test
    void anAddressWithoutANameAndOneWithAnothersAreTold() {
        assertThat(Paper.told(check, reversed()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("WARNING The address 127.0.6.1 of ns1.sound.com. has no PTR record."),
                        second -> assertThat(second)
                                .startsWith("NOTICE The address 127.0.6.2 of ns2.sound.com. leads back to"
                                        + " mail.target.net., another name."));
    }

    @Test
    void oneOfSeveralNamesIsEnoughAndAliasesAreFollowed() {
        assertThat(with(
                        "1 PTR other.target.net.",
                        "1 PTR ns1.sound.com.",
                        "2 CNAME 2.half",
                        "2.half PTR ns2.sound.com."))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aNameSpaceOfOnesOwnNeedsNoReverse() {
        assertThat(Paper.untested(check, Fault.of("sound", "", "")))
                .isEqualTo("This name space has no names for the addresses of its servers.");
    }

    @Test
    void aReverseTreeThatDoesNotAnswerIsNotTheZonesFault() {
        assertThat(check.of(Paper.of(reversed()).without("127.0.2.3").survey())).isInstanceOf(Verdict.NotTested.class);
    }
}
