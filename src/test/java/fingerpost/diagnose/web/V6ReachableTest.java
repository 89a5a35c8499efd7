package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import org.junit.jupiter.api.Test;

class V6ReachableTest {
    private final V6Reachable check = new V6Reachable();

    @Test
    void everyPortIsComparedByItself() {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 200),
                        Sights.http(Sights.SIX, 200),
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")),
                        Sights.refused(Sights.SIX, true));
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("[2001:db8::1]:443");
        });
    }

    @Test
    void oneLivingIpv6AddressIsEnough() {
        Sights sights = new Sights()
                .saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.SIX, 200), Sights.refused("2001:db8::2", false));
        assertThat(sights.findings(check)).isEmpty();
    }

    @Test
    void aMachineWithoutIpv6CannotTell() {
        WebAnswer unrouted = Sights.failed(Sights.SIX, false, WebFailure.Stage.CONNECT, WebFailure.Kind.UNROUTED);
        assertThat(new Sights().saw(Sights.http(Sights.FOUR, 200), unrouted).judged(check))
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class, not -> assertThat(not.why()).startsWith("This machine has no route"));
    }

    @Test
    void aNameWithoutIpv6IsNotTested() {
        assertThat(new Sights().saw(Sights.http(Sights.FOUR, 200)).judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }
}
