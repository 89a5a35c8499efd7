package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceByPeersTest {
    @Test
    void aConnectionCountsUntilItEnds() {
        Pool pool = Pools.of(Proxy.Kind.HAPROXY, new Balancing.LeastConnections(), Pools.equal(2));
        Balance balance = Balance.of(pool, dice());

        assertThat(taken(balance, pool, "a", 0, 100)).isZero();
        assertThat(taken(balance, pool, "a", 1, 2)).isEqualTo(1);
        assertThat(taken(balance, pool, "a", 50, 200)).isEqualTo(1);
        assertThat(taken(balance, pool, "a", 60, 70)).isZero();
        assertThat(taken(balance, pool, "a", 150, 160)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"NGINX", "HAPROXY"})
    void theSameKeyGoesToTheSameMemberAndOthersElsewhere(Proxy.Kind kind) {
        Pool pool = Pools.of(kind, new Balancing.Hash(new HashKey.RequestUri(), true), Pools.equal(4));
        Balance balance = Balance.of(pool, dice());
        int first = taken(balance, pool, "/a", 0, 0);

        assertThat(IntStream.range(1, 20).map(i -> taken(balance, pool, "/a", i, i)))
                .containsOnly(first);
        assertThat(IntStream.range(20, 60).map(i -> taken(balance, pool, "/" + i, i, i)))
                .contains(0, 1, 2, 3);
    }

    @Test
    void roundRobinIsThatOfTheProgram() {
        List<Member> weighted =
                List.of(Member.weighted(Id.of("a"), 5), Member.weighted(Id.of("b"), 1), Member.weighted(Id.of("c"), 1));

        assertThat(sequence(Proxy.Kind.NGINX, weighted)).isEqualTo("0010200");
        assertThat(sequence(Proxy.Kind.HAPROXY, weighted)).isEqualTo("0001002");
    }

    private static String sequence(Proxy.Kind kind, List<Member> members) {
        Pool pool = Pools.of(kind, new Balancing.RoundRobin(), members);
        Balance balance = Balance.of(pool, dice());
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            told.append(taken(balance, pool, "", i, i));
        }
        return told.toString();
    }

    private static int taken(Balance balance, Pool pool, String key, double now, double until) {
        balance.begin(pool, () -> new UpstreamRequest(IpAddress.of("198.51.100.7"), key), now);
        int member = balance.next();
        balance.holds(member, until);
        return member;
    }

    private static Dice dice() {
        return Dice.of(1, 1, Dice.Purpose.BALANCING);
    }
}
