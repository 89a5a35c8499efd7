package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are dealt out together have to come where each would have come by itself. */
class DealsTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Where backends keep sessions nothing is dealt out together, and nothing but the sessions differs. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDealtOutTogetherIsWhatIsSentOneByOne(long seed) {
        Tally together = play(seed, false);
        Tally single = play(seed, true);

        assertThat(Counts.of(together)).isEqualTo(Counts.of(single));
    }

    /** Three of a weight of 5, 1 and 1 take turns as nginx says: a a b a c a a. */
    @Test
    void turnsGoOnWhereTheLastDealEnded() {
        Turns turns = new Turns(List.of(member(0, 5), member(1, 1), member(2, 1)));
        List<Boolean> none = List.of(false, false, false);

        assertThat(turns.deal(none, 4, 0)).containsExactly(3, 1, 0);
        assertThat(turns.deal(none, 70_000_001, 0)).containsExactly(50_000_000, 10_000_000, 10_000_001);
        assertThat(turns.next(0)).isZero();
    }

    private static Member member(int number, int weight) {
        return new Member(Id.of("s" + number), weight, false, false, 1, Duration.ofSeconds(10));
    }

    private static Tally play(long seed, boolean stateful) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Member> members = Pools.drawn(random);
        Trial trial = new Trial().seed(seed).clients(random.nextBoolean() ? Stub.CHROMIUM : Stub.NO_CACHE, 300, 1800);
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).backend().toString();
            trial.with(new Backend(
                    Id.of(name),
                    name,
                    Host.of("10.0.0." + (i + 1)),
                    8080,
                    OptionalInt.empty(),
                    stateful,
                    Optional.empty()));
            if (random.nextInt(3) == 0) {
                int second = random.nextInt(900);
                trial.fails(second, name).recovers(second + random.nextInt(1, 200), name);
            }
        }
        return trial.behind(
                        Proxy.Kind.NGINX,
                        new Service(
                                Id.of("pool"),
                                "pool",
                                members,
                                new Balancing.RoundRobin(),
                                Optional.empty(),
                                0,
                                Optional.empty()))
                .run()
                .tally();
    }
}
