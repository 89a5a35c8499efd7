package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.Options;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Shuffled;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Clients who sort by rule 9 of RFC 6724 to the letter make nothing of an answer's order (number 25 of the closed forms). */
class NearestPrefixTest {
    /** With 4, 5 and 0 bits in common with the clients' 198.51.100.0/24; in the report from Go (issue 13283) it is 3, 2 and 0. */
    private static final List<IpAddress> SITES =
            List.of(IpAddress.of("203.0.113.1"), IpAddress.of("192.0.2.1"), IpAddress.of("10.0.0.1"));

    private static Trial site(Stub stub) {
        return site(stub, 0);
    }

    private static Trial site(Stub stub, int ttl) {
        return new Trial()
                .backendsAt(SITES)
                .answers(ttl, new Shuffled(Trial.records(SITES)))
                .clients(stub, 1000, 3600);
    }

    @Test
    void number25AllGoToTheAddressOfTheLongestPrefixWhateverTheServerShuffles() {
        Outcome sorted = site(Stub.LONGEST_PREFIX).run();
        Outcome plain = site(Stub.NO_CACHE).run();

        assertThat(List.of(0, 1, 2)).map(i -> Trial.share(sorted, "b" + i)).containsExactly(0.0, 1.0, 0.0);
        for (int i = 0; i < SITES.size(); i++) {
            assertThat(Trial.share(plain, "b" + i)).isCloseTo(1 / 3.0, within(.003));
        }
    }

    @Test
    void theyGoThereToWhereTheResolverHasTheAnswer() {
        Outcome outcome = site(Stub.LONGEST_PREFIX, 60).run();

        assertThat(outcome.tally().resolverHits).isPositive();
        assertThat(Trial.share(outcome, "b1")).isEqualTo(1);
    }

    @Test
    void whereTheNearestIsDeadTheNextIsTriedAndAmongEquallyNearOnesTheOrderOfTheAnswerCounts() {
        List<IpAddress> four = List.of(
                IpAddress.of("198.51.100.77"),
                IpAddress.of("203.0.113.1"),
                IpAddress.of("203.0.113.2"),
                IpAddress.of("10.0.0.1"));
        Outcome outcome = new Trial()
                .backendsAt(four)
                .answers(0, new Shuffled(Trial.records(four)))
                .clients(Stub.LONGEST_PREFIX, 1000, 3600)
                .networks("198.51.100.0/26")
                .fails(0, "b0")
                .run();

        assertThat(outcome.tally().failedFirstAttempts)
                .isEqualTo(outcome.tally().allRequests());
        assertThat(Trial.share(outcome, "b1")).isCloseTo(.5, within(.002));
        assertThat(Trial.share(outcome, "b2")).isCloseTo(.5, within(.002));
        assertThat(Trial.share(outcome, "b3")).isZero();
    }

    @Test
    void oneRequestIsExplainedInTheOrderInWhichTheClientTries() {
        Trial trial = site(Stub.LONGEST_PREFIX);
        for (int second = 10; second < 20; second++) {
            Explained told = trial.simulation(Options.of(1).withRuns(1))
                    .request(Trial.CLIENTS, OptionalLong.empty(), Duration.ofSeconds(second))
                    .orElseThrow();
            assertThat(told.legs().getFirst().order()).containsExactly("192.0.2.1", "203.0.113.1", "10.0.0.1");
            assertThat(told.legs().getFirst().rule()).contains("nearest prefix first");
            assertThat(told.request().connected()).containsExactly("192.0.2.1");
        }
    }
}
