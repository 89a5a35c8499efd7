package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.Chance;
import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers against the peers, who agree with the real nginx. */
class BalanceByNumbersTest {
    private static final UpstreamRequest ANY = new UpstreamRequest(IpAddress.of("198.51.100.7"), "");

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersThatDieAndReturnAreTriedInTheSameOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pool pool = Pools.of(
                Proxy.Kind.NGINX,
                random.nextBoolean() ? new Balancing.RoundRobin() : new Balancing.LeastConnections(),
                Pools.drawn(random));

        assertThat(played(new BalanceByNumbers(pool.service(), dice()), pool, seed, true))
                .isEqualTo(played(new BalanceByPeers(pool, dice()), pool, seed, true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewestConnectionsAreCountedAlikeWhileTheyLast(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Pool pool = Pools.of(Proxy.Kind.NGINX, new Balancing.LeastConnections(), Pools.drawn(random));

        assertThat(played(new BalanceByNumbers(pool.service(), dice()), pool, seed, false))
                .isEqualTo(played(new BalanceByPeers(pool, dice()), pool, seed, false));
    }

    @Test
    void twoDrawnByWeightGiveTheSameShares() {
        SplittableRandom random = new SplittableRandom(3);
        Pool pool = Pools.of(Proxy.Kind.NGINX, new Balancing.RandomTwo(), Pools.drawn(random));
        List<String> numbers = new ArrayList<>();
        List<String> peers = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            numbers.addAll(played(new BalanceByNumbers(pool.service(), dice()), pool, seed, false));
            peers.addAll(played(new BalanceByPeers(pool, dice()), pool, seed, false));
        }

        assertThat(pool.service().members()).hasSizeGreaterThan(2);
        for (int i = 0; i < pool.service().members().size(); i++) {
            String member = "[" + i + "]";
            double share = peers.stream().filter(member::equals).count() / (double) peers.size();
            assertThat(numbers.stream().filter(member::equals).count() / (double) numbers.size())
                    .isCloseTo(share, within(4 * Math.sqrt(2 * .25 / peers.size())));
        }
    }

    private static Dice dice() {
        return Dice.of(1, 1, Dice.Purpose.BALANCING);
    }

    /** The members that each of 400 requests tried. */
    private static List<String> played(Balance balance, Pool pool, long seed, boolean dying) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] dead = new boolean[pool.service().members().size()];
        List<String> told = new ArrayList<>();
        double now = 0;
        for (int i = 0; i < 400; i++) {
            now += random.nextInt(2_000_000);
            if (dying && random.nextInt(8) == 0) {
                int which = random.nextInt(dead.length);
                dead[which] = !dead[which];
            }
            double lasts = dying ? 0 : random.nextInt(20_000_000);
            balance.begin(pool, () -> ANY, now);
            int wish = random.nextInt(10) == 0 ? random.nextInt(dead.length) : -1;
            List<Integer> tried = new ArrayList<>();
            int member = wish >= 0 && balance.stick(wish) ? wish : balance.next();
            while (member >= 0) {
                tried.add(member);
                if (!dead[member]) {
                    balance.holds(member, now + lasts);
                    break;
                }
                balance.failed(member);
                member = balance.next();
            }
            told.add(tried.toString());
        }
        return told;
    }
}
