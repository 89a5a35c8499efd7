package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.PolicyRuns.PORT_80;
import static fingerpost.behaviour.PolicyRuns.fixed;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check probes every 10 s; 3 failures make it dead, 2 successes alive. */
class LastingTtlTest {
    private static final AnswerPolicy POLICY = WhenHealthy.of(fixed("192.0.2.1", "192.0.2.2"), PORT_80);

    private final DesignState state = new DesignState(1);

    private long ttl(AnswerPolicy policy, int most, int least) {
        Topology topology = Designs.topology(
                Designs.zone("example.com", "")
                        .with(new RecordSet(
                                DomainName.of("www.example.com"),
                                RecordType.A,
                                new Ttl(most),
                                policy,
                                Optional.of(new Ttl(least)))),
                backend("a", 1, 80),
                backend("b", 2, 80));
        Authority authority = new Authority(topology);
        long ttl = authority
                .answer(question("www.example.com", "A"), ASKER, state)
                .answer()
                .getFirst()
                .ttl()
                .seconds();
        Prospect prospect = authority.prospect(question("www.example.com", "A"), ASKER, state);
        assertThat(((Prospect.Served) prospect).ttl()).isEqualTo(Ttl.of(ttl));
        return ttl;
    }

    @ParameterizedTest
    @CsvSource({"300, 5, 30", "20, 5, 20", "300, 150, 150"})
    void atRestItIsTheTimeThatAllFailuresTakeWithinItsBounds(int most, int least, long expected) {
        assertThat(ttl(POLICY, most, least)).isEqualTo(expected);
    }

    @Test
    void theOneThatCanChangeSoonestDecides() {
        state.fail(id("b"));
        assertThat(ttl(POLICY, 300, 5)).isEqualTo(20);
        state.expect(PORT_80, Map.of(id("a"), Duration.ofSeconds(10)));
        assertThat(ttl(POLICY, 300, 5)).isEqualTo(10);
    }

    @Test
    void failoverWatchesAllItsChoices() {
        state.expect(PORT_80, Map.of(id("b"), Duration.ofSeconds(10)));

        assertThat(ttl(new Failover(List.of(fixed("192.0.2.1"), fixed("192.0.2.2")), PORT_80), 300, 5))
                .isEqualTo(10);
    }

    @Test
    void whereNobodyProbesTheTtlStays() {
        assertThat(ttl(fixed("192.0.2.1"), 300, 5)).isEqualTo(300);
        assertThat(ttl(WhenHealthy.of(fixed("192.0.2.9"), PORT_80), 300, 5)).isEqualTo(300);
    }
}
