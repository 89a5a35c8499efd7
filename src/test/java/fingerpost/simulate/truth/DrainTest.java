package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long after a change clients still get the old address. */
class DrainTest {
    private static final Duration BEFORE = Duration.ofSeconds(9);
    private static final int BATCHES = 20;

    private static Lab moved(int ttl, int seconds, Duration at) {
        return new Lab().www(ttl).wwwMoves(at, ttl).lasts(Duration.ofSeconds(seconds), seconds);
    }

    /** Measured over a second, whose middle is half a second later than the second of the formula. */
    @Test
    void number7ALookupIsStillOldWithTheUnspentPartOfTheTtl() {
        Batches played = moved(300, 300, Duration.ZERO)
                .clients(200, 1 / 60.0, ClientGroup.Stub.NO_CACHE)
                .caches(200, 0)
                .play(1000);
        double[] expected = {0.8333, 0.6250, 0.4167, 0.2083};
        for (int i = 0; i < expected.length; i++) {
            played.share(1, 75 * i).agreesWith(expected[i] - 0.5 / 360, 0.01);
        }
    }

    @Test
    void number7FromHotCachesTheDrainIsALineAndNoStaircase() {
        Batches played = moved(300, 310, BEFORE)
                .clients(500, 1, ClientGroup.Stub.NO_CACHE)
                .caches(500, 0)
                .play(BATCHES);
        for (int second = 0; second < 300; second += 23) {
            played.share(1, second + 9).agreesWith((300 - second - 0.5) / 301, 0.01);
        }
    }

    /** The shares and the cap of resolvers that change TTLs: Bhowmick and others, PAM 2023. */
    @Test
    void number8ResolversOfDifferentTtlsDrainAsTheirMixture() {
        double slow = 0.0874;
        double rate = 1;
        Batches played = new Lab()
                .www(300)
                .wwwMoves(Duration.ZERO, 300)
                .lasts(Duration.ofHours(1), 3_600)
                .clients(1000, rate, ClientGroup.Stub.NO_CACHE)
                .caches(1000, 0)
                .caches(cache -> cache.number() < 1000 * slow
                        ? cache.with(cache.recursion().extending(Duration.ofHours(1)))
                        : cache)
                .play(BATCHES);
        double share = Math.ceil(1000 * slow) / 1000;
        for (int second : new int[] {0, 150, 299, 301, 600, 1800, 3500}) {
            double expected = (1 - share) * Math.max(0, 299.5 - second) / (300 + 1 / rate)
                    + share * (3599.5 - second) / (3600 + 1 / rate);
            played.share(1, second).agreesWith(expected, 0.01);
        }
    }

    @Test
    void number8CapsOfPublicResolversCutALongDrainShort() {
        double slow = 0.0874;
        Batches played = new Lab()
                .www(86_400)
                .wwwMoves(Duration.ZERO, 86_400)
                .lasts(Duration.ofHours(6), 2_160)
                .resolver(Resolver.Profile.OPENDNS, 9126)
                .resolver(Resolver.Profile.GOOGLE, 874)
                .clients(10_000, 1 / 3600.0, ClientGroup.Stub.NO_CACHE)
                .caches(100, 0)
                .play(80);
        double fastRate = 10_000 / 3600.0 * (1 - slow) / 100;
        double slowRate = 10_000 / 3600.0 * slow / 100;
        for (int second : new int[] {1805, 3595, 3705, 7205, 14405}) {
            double expected = (1 - slow) * Math.max(0, 3600 - second) / (3600 + 1 / fastRate)
                    + slow * (21_600 - second) / (21_600 + 1 / slowRate);
            played.share(1, second / 10).agreesWith(expected, 0.013);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 0.9750", "150, 0.6000", "300, 0.1000", "330, 0.0250"})
    void number9OfAPinAndATtlWithoutGapsIsTheSumOfTwoUniformTimes(int second, double expected) {
        assertThat(pinned(second, 300, 1, 0)).isCloseTo(expected, within(1e-6));
    }

    /** Still old at that second, given how often a look-up is a hit of a pin and how long the resolver has nothing in a cycle. */
    private static double pinned(double second, double ttl, double pinned, double gap) {
        double sum = 0;
        int steps = 60_000;
        for (int i = 0; i < steps; i++) {
            double at = second - (i + 0.5) * 60 / steps;
            sum += at < 0 ? 1 : Math.max(0, ttl - at) / (ttl + gap);
        }
        return pinned * sum / steps + (1 - pinned) * Math.max(0, ttl - second) / (ttl + gap);
    }

    @Test
    void number9APinAddsItsTimeToTheTtl() {
        Batches played = moved(300, 361, Duration.ofMillis(500))
                .clients(2_000, 1, ClientGroup.Stub.CHROMIUM)
                .caches(50, 0)
                .play(30);
        for (int second : new int[] {30, 150, 300, 330}) {
            played.share(1, second).agreesWith(pinned(second, 300, 60 / 61.0, 61 / 40.0), 0.012);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anAliasOfTheSameTtlDrainsInStepWithItsTargetWhicheverMoves(boolean aliasMoves) {
        DomainName old = DomainName.of("old.example.com");
        DomainName fresh = DomainName.of("fresh.example.com");
        Ttl ttl = new Ttl(300);
        Batches played = new Lab()
                .entry(
                        RecordSet.fixed(Lab.WWW, ttl, new Cname(old)),
                        RecordSet.fixed(old, ttl, Lab.address(1)),
                        RecordSet.fixed(fresh, ttl, Lab.address(2)))
                .happens(new Happening.RecordChanges(
                        Duration.ZERO,
                        Lab.ZONE,
                        aliasMoves
                                ? RecordSet.fixed(Lab.WWW, ttl, new Cname(fresh))
                                : RecordSet.fixed(old, ttl, Lab.address(2))))
                .lasts(Duration.ofMinutes(5), 300)
                .clients(500, 1, ClientGroup.Stub.NO_CACHE)
                .caches(500, 0)
                .play(BATCHES);
        for (int second = 1; second < 300; second += 23) {
            played.share(1, second).agreesWith((300 - second - 0.5) / 301, 0.01);
        }
    }

    @Test
    void whereTheAliasMovesItsOwnTtlCountsAndNotThatOfItsTarget() {
        DomainName old = DomainName.of("old.example.com");
        DomainName fresh = DomainName.of("fresh.example.com");
        Ttl minute = new Ttl(60);
        Batches played = new Lab()
                .entry(
                        RecordSet.fixed(Lab.WWW, new Ttl(300), new Cname(old)),
                        RecordSet.fixed(old, minute, Lab.address(1)),
                        RecordSet.fixed(fresh, minute, Lab.address(2)))
                .happens(new Happening.RecordChanges(
                        Duration.ZERO, Lab.ZONE, RecordSet.fixed(Lab.WWW, new Ttl(300), new Cname(fresh))))
                .lasts(Duration.ofMinutes(5), 300)
                .clients(500, 1, ClientGroup.Stub.NO_CACHE)
                .caches(500, 0)
                .play(BATCHES);
        for (int second = 1; second < 300; second += 23) {
            played.share(1, second).agreesWith((300 - second - 0.5) / 301, 0.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, .875", "60, .5", "90, .125"})
    void number10OfTwoEqualTtlsIsAParabolaUpAndAParabolaDown(int second, double expected) {
        assertThat(pinned(second, 60, 1, 0)).isCloseTo(expected, within(1e-6));
    }

    /** A level that gives what it has for a full T, whatever is left of it, is a pin of T: Chromium's, of 60 seconds. */
    @Test
    void number10AFixedTtlOverAnEqualOneNearlyDoublesTheDrain() {
        Batches played = moved(60, 121, Duration.ZERO)
                .clients(5_000, 1, ClientGroup.Stub.CHROMIUM)
                .caches(100, 0)
                .play(BATCHES);
        double hits = 60 / 61.0;
        double gap = 61 / 50.0;
        double[] means = new double[played.all().size()];
        for (int second = 0; second < 121; second++) {
            played.share(1, second).agreesWith(pinned(second + 0.5, 60, hits, gap), 0.02);
            double[] shares = played.shares(1, second);
            Arrays.setAll(means, i -> means[i] + shares[i]);
        }
        Batches.mean(means).agreesWith(hits * (30 + 30 * 60 / (60 + gap)), 0.5);
        assertThat(played.share(1, 120).value()).isZero();
    }

    /** The least TTL on the way holds for an ALIAS (draft-ietf-dnsop-aname section 3.1): as with a CNAME. */
    @Test
    void number10AnAliasThatPassesTheTtlOfItsTargetOnDrainsLikeACname() {
        DomainName target = DomainName.of("target.example.com");
        Ttl minute = new Ttl(60);
        Batches played = new Lab()
                .entry(new Alias(Lab.WWW, new Ttl(3600), target), RecordSet.fixed(target, minute, Lab.address(1)))
                .happens(new Happening.RecordChanges(
                        Duration.ZERO, Lab.ZONE, RecordSet.fixed(target, minute, Lab.address(2))))
                .lasts(Duration.ofSeconds(61), 61)
                .clients(300, 20, ClientGroup.Stub.NO_CACHE)
                .caches(300, 0)
                .play(BATCHES);
        for (int second = 0; second < 60; second++) {
            played.share(1, second).agreesWith((60 - second - 0.5) / 60.05, 0.02);
        }
        assertThat(played.share(1, 60).value()).isZero();
    }
}
