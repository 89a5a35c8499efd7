package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashKey;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Shuffled;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether clients of backends with sessions find the one of the request before. */
class SessionsTest {
    /** Cache by cache, and where proxies see the requests of all in one order. */
    static Stream<Balancing> ways() {
        return Stream.of(new Balancing.RoundRobin(), new Balancing.LeastConnections(), new Balancing.RandomTwo());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aCookieKeepsEverySession(Balancing balancing) {
        Tally tally = pooled(3, Optional.of("sid"), balancing).caches(3).run().tally();

        assertThat(tally.sessionsLost).isZero();
        assertThat(tally.sessionsKept).isGreaterThan(tally.allRequests() - 1001);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void withoutACookieASessionIsKeptByAccident(Balancing balancing) {
        Tally tally = pooled(3, Optional.empty(), balancing).caches(3).run().tally();

        assertThat(lost(tally)).isCloseTo(2.0 / 3, within(4 * Math.sqrt(2.0 / 9 / tally.allRequests())));
    }

    @Test
    void theHashOfTheAddressKeepsEverySessionToo() {
        assertThat(pooled(3, Optional.empty(), new Balancing.IpHash()).run().tally().sessionsLost)
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Proxy.Kind.class)
    void theHashOfACookieKeepsEverySessionOfClientsBehindOneAddress(Proxy.Kind kind) {
        Outcome outcome = pooled(kind, 3, Optional.empty(), new Balancing.Hash(new HashKey.Cookie("sid"), true))
                .networks("198.51.100.1/32")
                .run();

        assertThat(outcome.tally().sessionsLost).isZero();
        assertThat(outcome.ends())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.share().part()).isBetween(.2, .5));
    }

    @Test
    void theDeathOfABackendLosesItsSessionsOnceAndItsReturnNoneOfTheOthers() {
        Outcome outcome = pooled(4, Optional.of("sid"), new Balancing.RoundRobin())
                .fails(300, "s2")
                .recovers(600, "s2")
                .run();
        Tally tally = outcome.tally();
        int dead = outcome.model().ends().indexOf(Id.of("s2"));
        int ends = tally.shape().ends();

        assertThat(tally.sessionsLost).isBetween(200L, 300L);
        assertThat(IntStream.range(0, tally.shape().bins())
                        .filter(bin -> (bin + 1) * outcome.binLength() > 300)
                        .mapToLong(bin -> tally.lostAt[bin * ends + dead])
                        .sum())
                .isEqualTo(tally.sessionsLost);
        assertThat(tally.ended(fingerpost.simulate.result.Fate.SERVED)).isEqualTo(tally.allRequests());
    }

    @Test
    void backendsWithoutStateHaveNoSessionsToLose() {
        Tally tally = new Trial()
                .backendsAt(Trial.addresses(2))
                .answers(0, new Shuffled(Trial.records(Trial.addresses(2))))
                .run()
                .tally();

        assertThat(tally.sessionsKept + tally.sessionsLost).isZero();
    }

    @Test
    void addressesThatChangeWithEveryAnswerLoseSessionsToo30() {
        List<IpAddress> addresses = Trial.addresses(3);
        Trial trial = new Trial().answers(0, new Shuffled(Trial.records(addresses)));
        for (int i = 0; i < 3; i++) {
            trial.with(stateful("s" + i, addresses.get(i), 80));
        }
        Tally tally = trial.run().tally();

        assertThat(lost(tally)).isCloseTo(2.0 / 3, within(4 * Math.sqrt(2.0 / 9 / tally.allRequests())));
    }

    @Test
    void clientsOfOneNetworkOfTheirOwnAreOneToIpHash() {
        Outcome narrow = pooled(3, Optional.empty(), new Balancing.IpHash())
                .networks("198.51.100.0/24")
                .run();
        Outcome wide = pooled(3, Optional.empty(), new Balancing.IpHash())
                .networks("10.0.0.0/8")
                .run();

        assertThat(narrow.ends())
                .anySatisfy(part -> assertThat(part.share().part()).isEqualTo(1));
        assertThat(wide.ends())
                .allSatisfy(part -> assertThat(part.share().part()).isBetween(.25, .42));
    }

    private static double lost(Tally tally) {
        return (double) tally.sessionsLost / (tally.sessionsLost + tally.sessionsKept);
    }

    private static Trial pooled(int members, Optional<String> cookie, Balancing balancing) {
        return pooled(Proxy.Kind.NGINX, members, cookie, balancing);
    }

    private static Trial pooled(Proxy.Kind kind, int members, Optional<String> cookie, Balancing balancing) {
        Trial trial = new Trial();
        IntStream.range(0, members)
                .forEach(i -> trial.with(stateful("s" + i, IpAddress.of("192.0.2." + (i + 1)), 8080)));
        return trial.behind(
                        kind,
                        new Service(
                                Id.of("pool"),
                                "pool",
                                IntStream.range(0, members)
                                        .mapToObj(i -> Member.of(Id.of("s" + i)))
                                        .toList(),
                                balancing,
                                cookie,
                                0,
                                Optional.empty()))
                .clients(Stub.NO_CACHE, 1000, 360)
                .lasts(Duration.ofSeconds(1000));
    }

    private static Backend stateful(String name, IpAddress address, int port) {
        return new Backend(
                Id.of(name), name, new Host.AtAddress(address), port, OptionalInt.empty(), true, Optional.empty());
    }

    @Test
    void aHostWithOneAddressKeepsThem() {
        Tally tally = new Trial()
                .with(stateful("s0", IpAddress.of("192.0.2.1"), 80))
                .answers(60, new Fixed(Trial.records(Trial.addresses(1))))
                .run()
                .tally();

        assertThat(tally.sessionsLost).isZero();
        assertThat(tally.sessionsKept).isPositive();
    }
}
