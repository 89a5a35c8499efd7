package fingerpost.simulate.truth;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ttl;
import fingerpost.simulate.habit.Prefetch;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ByLine;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the habits of a recursive resolver come to. */
class ResolverTest {
    private static final int BATCHES = 20;

    @ParameterizedTest
    @CsvSource({"1, 60, 2, 0.00229382, 0.0169492", "0.1, 300, 30, 0.00177811, 0.00357143"})
    void number13PrefetchHidesMissesAndAsksOnceInTheTtlLessItsWindow(
            double rate, int ttl, int window, double miss, double upstream) {
        Prefetch prefetch = new Prefetch(0, Duration.ofSeconds(window), Duration.ZERO);
        Batches played = new Lab()
                .www(ttl)
                .clients(1, rate, ClientGroup.Stub.NO_CACHE)
                .caches(cache -> cache.with(cache.recursion().withPrefetch(prefetch)))
                .lasts(Duration.ofSeconds(Math.round(5e6 / rate / BATCHES)), 1)
                .play(BATCHES);
        played.resolverHits().agreesWith(1 - miss, 0.0001);
        played.queryRate().agreesWith(upstream, upstream / 100);
    }

    @Test
    void bindPrefetchesByDefaultAndUnboundDoesNot() {
        for (Resolver.Profile profile : List.of(Resolver.Profile.BIND, Resolver.Profile.UNBOUND)) {
            double miss = profile == Resolver.Profile.BIND ? Math.exp(-2) / (1 + 58) : 1 / 61.0;
            new Lab()
                    .www(60)
                    .resolver(profile, 1)
                    .clients(1, 1, ClientGroup.Stub.NO_CACHE)
                    .lasts(Duration.ofHours(30), 1)
                    .play(BATCHES)
                    .resolverHits()
                    .agreesWith(1 - miss, 0.0001);
        }
    }

    private static Lab outage(int ttl, Duration lasts) {
        return new Lab()
                .www(ttl)
                .happens(new Happening.AuthorityOutage(Duration.ZERO, Lab.ZONE, lasts))
                .clients(1000, 1, ClientGroup.Stub.NO_CACHE)
                .caches(1000, 0)
                .lasts(lasts, 1);
    }

    private static Batches.Estimate served(Batches played) {
        return played.ratio(tally -> tally.lookups - tally.unanswered, tally -> tally.lookups);
    }

    @ParameterizedTest
    @CsvSource({"3600, 1800, 0.75", "3600, 3600, 0.50", "300, 3600, 0.041667"})
    void number14AnOutageIsRiddenOutAsLongAsCachesLast(int ttl, int seconds, double expected) {
        double hot = ttl / (ttl + 1.0);
        served(outage(ttl, Duration.ofSeconds(seconds)).play(4)).agreesWith(expected * hot, 0.01);
    }

    @Test
    void number14WithStaleAnswersNothingIsMissedThatWasThere() {
        Batches played = outage(300, Duration.ofHours(1))
                .caches(cache -> cache.with(cache.recursion().withStale(Duration.ofDays(1))))
                .play(4);
        served(played).agreesWith(1, 0.005);
    }

    @Test
    void staleAnswersFollowAStaleAlias() {
        DomainName web = DomainName.of("web.example.com");
        Batches played = new Lab()
                .entry(
                        RecordSet.fixed(Lab.WWW, new Ttl(30), new Cname(web)),
                        RecordSet.fixed(web, new Ttl(60), Lab.address(1)))
                .happens(new Happening.AuthorityOutage(Duration.ZERO, Lab.ZONE, Duration.ofMinutes(10)))
                .clients(500, 10, ClientGroup.Stub.NO_CACHE)
                .caches(500, 0)
                .caches(cache -> cache.with(cache.recursion().withStale(Duration.ofDays(1))))
                .lasts(Duration.ofMinutes(10), 1)
                .play(BATCHES);
        served(played).agreesWith(1, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"18, 64, 0.903614", "17, 128, 0.824176", "14, 1024, 0.369458"})
    void number15ClientSubnetsSplitTheCache(int prefix, int scopes, double hits) {
        double rate = 10;
        Id line = Id.of("line");
        Batches played = new Lab()
                .with(new Line(line, "line", List.of(), List.of("DE")))
                .with(new Line(Id.of("net"), "net", List.of(IpNetwork.of("10.0.0.0/24")), List.of()))
                .www(
                        60,
                        new ByLine(
                                List.of(new LineChoice(Id.of("net"), new Fixed(Lab.addresses(1)))),
                                Optional.of(new Fixed(Lab.addresses(1)))))
                .networks("10.0.0.0/" + prefix)
                .clients(4096, rate / 4096, ClientGroup.Stub.NO_CACHE)
                .lasts(Duration.ofMinutes(100), 1)
                .play(BATCHES);
        double each = rate / scopes;
        Batches.Estimate measured = played.resolverHits();
        measured.agreesWith(each * 60 / (1 + each * 60), 0.002);
        measured.agreesWith(hits, 0.002);
        played.queryRate().agreesWith(scopes * each / (1 + each * 60), 0.02);
    }

    @Test
    void number11ANewRecordIsSeenAfterHalfTheNegativeTtlOnTheAverage() {
        Batches played = new Lab()
                .entry(RecordSet.fixed(DomainName.of("other.example.com"), new Ttl(60), Lab.address(1)))
                .happens(new Happening.RecordChanges(Duration.ZERO, Lab.ZONE, Lab.www(new Fixed(Lab.addresses(1)), 60)))
                .clients(1000, 1, ClientGroup.Stub.NO_CACHE)
                .caches(1000, 0)
                .lasts(Duration.ofMinutes(5), 1)
                .play(BATCHES);
        Batches.Estimate unseen = played.ratio((Tally tally) -> tally.unanswered, tally -> tally.lookups);
        unseen.agreesWith(150.0 / 301, 0.01);
    }
}
