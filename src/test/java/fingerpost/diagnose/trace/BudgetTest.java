package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BudgetTest {
    /** Whatever each query takes of what it may: its tries, one without EDNS, one over TCP. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverMorePacketsAreSentThanAllowed(long seed) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        Budget budget = new Budget(profile(Duration.ofHours(1)), Limits.PACKETS);
        for (int tries = budget.reserve(); tries > 0; tries = budget.reserve()) {
            budget.settle(tries, 1 + random.nextInt(tries + 2));
        }
        assertThat(budget.spent()).contains("after " + budget.sent() + " packets");
        assertThat(budget.sent()).isBetween(Limits.PACKETS - 2, Limits.PACKETS);
        assertThat(budget.isOver()).isTrue();
    }

    @Test
    void nearTheEndAQueryIsTriedOnce() throws InterruptedException {
        assertThat(new Budget(profile(Duration.ofHours(1)), 3).reserve()).isEqualTo(1);
    }

    @Test
    void whatIsInFlightIsWaitedFor() throws Exception {
        Budget budget = new Budget(profile(Duration.ofHours(1)), 5);
        int first = budget.reserve();
        FutureTask<Integer> second = new FutureTask<>(budget::reserve);
        Thread.ofVirtual().start(second);
        budget.settle(first, 1);
        assertThat(second.get()).isEqualTo(2);
    }

    @Test
    void nothingIsSentAfterTheTime() throws InterruptedException {
        Budget budget = new Budget(profile(Duration.ofNanos(1)), Limits.PACKETS);
        assertThat(budget.reserve()).isZero();
        assertThat(budget.isOver()).isTrue();
    }

    @Test
    void oneTryLastsNoLongerThanIsLeftForAll() {
        assertThat(new Budget(profile(Duration.ofSeconds(1)), 9).patience(2)).isLessThan(Duration.ofMillis(501));
        assertThat(new Budget(profile(Duration.ofHours(1)), 9).patience(2)).isEqualTo(Limits.TRY);
    }

    @Test
    void referralsAreCounted() {
        Budget budget = new Budget(profile(Duration.ofHours(1)), 9);
        for (int i = 0; i < Limits.REFERRALS; i++) {
            assertThat(budget.followReferral()).isTrue();
        }
        assertThat(budget.spent()).isEmpty();
        assertThat(budget.followReferral()).isFalse();
        assertThat(budget.isOver()).isTrue();
        assertThat(budget.spent()).contains("after 32 referrals");
    }

    private static ResolutionProfile profile(Duration whole) {
        NameServer root = new NameServer(DomainName.of("a.example.net."), List.of(IpAddress.of("192.0.2.1")));
        return ResolutionProfile.of(List.of(root), ResolutionProfile.Scope.PRIVATE)
                .withPatience(Limits.TRY, 2, whole);
    }
}
