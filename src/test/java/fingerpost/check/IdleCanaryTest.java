package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdleCanaryTest {
    private static final Fixed OLD = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Fixed NEW = new Fixed(List.of(A.of("192.0.2.2")));
    private final Check check = new IdleCanary();

    private static HostedZone share(int share) {
        return zone("example.com")
                .with(set("www.example.com", 300, new Canary(OLD, NEW, share, Canary.Draw.EACH_ANSWER)));
    }

    private static AnswerPolicy policy(Topology topology) {
        return topology.zones()
                .getFirst()
                .recordSets()
                .findFirst()
                .orElseThrow()
                .policy();
    }

    @Test
    void canaryWithoutAShareIsNoticedAndRemoved() {
        assertThat(only(check, share(0)).severity()).isEqualTo(NOTICE);
        assertThat(policy(repaired(check, share(0)))).isEqualTo(OLD);
    }

    @Test
    void finishedReleaseIsNoticedAndSettled() {
        assertThat(only(check, share(10_000)).message()).contains("100 %");
        assertThat(policy(repaired(check, share(10_000)))).isEqualTo(NEW);
    }

    @Test
    void anyShareBetweenIsFine() {
        assertThat(found(check, share(1))).isEmpty();
        assertThat(found(check, share(9_999))).isEmpty();
    }
}
