package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.engine.Leaps;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Shuffled;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Playing from query to query has to tell the same as the closed forms and as playing request by request. */
class LeapsTest {
    private static final int BATCHES = 20;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource({
        "0.0033333333333333335, 300, 0.5000, 5e5",
        "0.01, 300, 0.7500, 1e6",
        "0.1, 60, 0.857143, 1e6",
        "1, 60, 0.983607, 1e6",
        "1000, 300, 0.9999966667, 1e9"
    })
    void number1HitsAreThoseOfARenewalProcess(double rate, int ttl, double expected, double lookups) {
        new Lab()
                .www(ttl)
                .clients(1, rate, Stub.NO_CACHE)
                .lasts(Duration.ofMillis(Math.round(lookups / rate / BATCHES * 1000)), 1)
                .leap(BATCHES)
                .resolverHits()
                .agreesWith(expected, 0.001);
    }

    @Test
    void number3TheAuthorityIsAskedOnceInATtlAndAGap() {
        new Lab()
                .www(60)
                .clients(1, 1, Stub.NO_CACHE)
                .lasts(Duration.ofSeconds(100_000), 1)
                .leap(BATCHES)
                .queryRate()
                .agreesWith(0.0163934, 0.00005);
    }

    @Test
    void number7ALookupIsStillOldWithTheUnspentPartOfTheTtl() {
        Batches played = new Lab()
                .www(300)
                .wwwMoves(Duration.ZERO, 300)
                .lasts(Duration.ofMinutes(5), 300)
                .clients(200, 1 / 60.0, Stub.NO_CACHE)
                .caches(200, 0)
                .leap(1000);
        double[] expected = {0.8333, 0.6250, 0.4167, 0.2083};
        for (int i = 0; i < expected.length; i++) {
            played.share(1, 75 * i).agreesWith(expected[i] - 0.5 / 360, 0.01);
        }
    }

    private static Lab canary() {
        Canary canary = new Canary(
                new Fixed(List.of(Lab.address(1))), new Fixed(List.of(Lab.address(2))), 2000, Canary.Draw.EACH_ANSWER);
        return new Lab()
                .www(7, canary)
                .clients(40, 0.05, Stub.NO_CACHE)
                .caches(4, 1)
                .happens(new Happening.CanaryMoves(Duration.ofMinutes(4), Lab.ZONE, Lab.WWW, 6000))
                .lasts(TEN_MINUTES, 7);
    }

    @Test
    void requestByRequestEveryBinHoldsTheSame() {
        Batches exact = canary().play(400);
        Batches leaping = canary().leap(400);
        for (int bin = 0; bin < 7; bin++) {
            agree(leaping.share(2, bin), exact.share(2, bin));
            int at = bin;
            agree(mean(leaping, tally -> tally.requests[at]), mean(exact, tally -> tally.requests[at]));
            agree(mean(leaping, tally -> tally.queries[at]), mean(exact, tally -> tally.queries[at]));
            agree(mean(leaping, tally -> tally.latency(at)), mean(exact, tally -> tally.latency(at)));
        }
        agree(leaping.resolverHits(), exact.resolverHits());
        leaping.all().forEach(Tally::audit);
    }

    private static Batches.Estimate mean(Batches batches, java.util.function.ToDoubleFunction<Tally> what) {
        return Batches.mean(batches.all().stream().mapToDouble(what).toArray());
    }

    private static void agree(Batches.Estimate one, Batches.Estimate other) {
        assertThat(Math.abs(one.value() - other.value()))
                .isLessThanOrEqualTo(4 * Math.hypot(one.error(), other.error()));
        assertThat(one.error()).isLessThan(0.05 * one.value());
    }

    @Test
    void theSameSeedGivesTheSameForAnyNumberOfThreads() {
        Engine engine = Engine.leaping(canary().model(), 7);
        Tally one = engine.play(3, 5, 1, any -> {}, () -> false).tally();
        Tally four = engine.play(3, 5, 4, any -> {}, () -> false).tally();
        assertThat(four.byAddress).isEqualTo(one.byAddress);
        assertThat(four.latency).isEqualTo(one.latency);
    }

    static List<Lab> worldsThatNeedSingleRequests() {
        return List.of(
                new Lab().www(60).clients(9, 1, Stub.CHROMIUM),
                new Lab().www(60, new Shuffled(Lab.addresses(2))),
                new Lab().www(60).resolver(Resolver.Profile.BIND, 1),
                new Lab().www(60).happens(new Happening.Fails(TEN_MINUTES, Id.of("backend-1"))),
                new Lab().www(60).happens(new Happening.Fails(TEN_MINUTES, Id.of("resolver-0"))),
                new Lab().www(60).happens(new Happening.AuthorityOutage(TEN_MINUTES, Lab.ZONE, TEN_MINUTES)),
                new Lab().www(60).happens(new Happening.Surge(TEN_MINUTES, Id.of("clients"), 3, TEN_MINUTES)),
                new Lab()
                        .entry(
                                RecordSet.fixed(Lab.WWW, new Ttl(60), new Cname(DomainName.of("a.example.com"))),
                                RecordSet.fixed(DomainName.of("a.example.com"), new Ttl(60), Lab.address(1))));
    }

    @ParameterizedTest
    @MethodSource("worldsThatNeedSingleRequests")
    void whereRequestsDifferNoneIsLeaptOver(Lab lab) {
        assertThat(Leaps.fit(lab.model())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Engine.leaping(lab.model(), 1));
    }
}
