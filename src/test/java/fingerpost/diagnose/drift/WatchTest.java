package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** A change on its way through caches, in virtual time. */
class WatchTest {
    private static final DomainName WWW = DomainName.of("www.example.com");
    private static final Question QUESTION = new Question(WWW, RecordType.A);
    private static final Rdata OLD = IpAddress.of("192.0.2.1").record();
    private static final Rdata NEW = IpAddress.of("192.0.2.2").record();
    private static final int TTL = 60;
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Watched AUTHORITY = watched("authority", 1, false);
    private static final Watched EARLY = watched("early resolver", 2, true);
    private static final Watched LATE = watched("late resolver", 3, true);

    private static final Topology DESIGN = Topology.of(
            "",
            "",
            List.of(HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                    .with(RecordSet.fixed(WWW, new Ttl(TTL), NEW))));

    private Instant now = START;
    private Instant change = START.plusSeconds(20);
    private final List<Round> rounds = new ArrayList<>();

    private static Watched watched(String label, int number, boolean resolver) {
        return new Watched(label, new Server(IpAddress.of("198.51.100." + number), 53), resolver);
    }

    private static WatchPlan plan(Optional<Wanted> wanted, boolean untilAgreed, Watched... servers) {
        return new WatchPlan(
                QUESTION, List.of(servers), wanted, Duration.ofSeconds(10), Duration.ofMinutes(10), untilAgreed);
    }

    /** The authority changes at once; a resolver when what it fetched that many seconds before the change runs out. */
    private DnsClient world() {
        return query -> {
            int number = query.server().address().octets()[3];
            boolean resolver = query.recursionDesired();
            Instant fetched = number == 2 ? change.minusSeconds(50) : change.minusSeconds(5);
            Instant until = resolver ? fetched.plusSeconds(TTL) : change;
            boolean old = now.isBefore(until);
            long ttl = resolver && old ? Duration.between(now, until).toSeconds() : TTL;
            return DesignServers.exchange(query, reply(query, old ? OLD : NEW, (int) ttl));
        };
    }

    private static Reply reply(Query query, Rdata record, int ttl) {
        return new Reply.Accepted(
                new Message(
                        1,
                        0,
                        new Flags(true, true, false, false, false, false, false),
                        0,
                        List.of(query.question()),
                        List.of(ResourceRecord.of(WWW, new Ttl(ttl), record)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false),
                Packet.of(new byte[0]));
    }

    private Round run(WatchPlan plan) {
        return new Watch(world(), () -> now, moment -> now = moment).run(plan, rounds::add);
    }

    @Test
    void endsWhenTheLastCacheAgreesWithTheDesign() {
        Round last = run(plan(Wanted.of(DESIGN, QUESTION), true, AUTHORITY, EARLY, LATE));
        assertThat(last.agreed()).isTrue();
        assertThat(last.at()).isEqualTo(START.plusSeconds(80));
        assertThat(rounds).extracting(Round::agreeing).containsExactly(0L, 0L, 1L, 2L, 2L, 2L, 2L, 2L, 3L);
    }

    @Test
    void forecastIsTheLastSightOfTheFormerAnswerAndItsWholeTtl() {
        run(plan(Wanted.of(DESIGN, QUESTION), true, AUTHORITY));
        assertThat(rounds)
                .extracting(each -> each.lastCache().orElseThrow())
                .containsExactly(START.plusSeconds(TTL), START.plusSeconds(10 + TTL), START.plusSeconds(10 + TTL));
    }

    @Test
    void forecastIsLaterWhereACacheIsSeenToHoldTheFormerAnswerLonger() {
        run(plan(Wanted.of(DESIGN, QUESTION), true, AUTHORITY, LATE));
        assertThat(rounds.getLast().lastCache()).contains(START.plusSeconds(75));
    }

    @Test
    void eachCacheShowsWhenItAsksAgain() {
        run(plan(Wanted.of(DESIGN, QUESTION), true, AUTHORITY, EARLY, LATE));
        assertThat(rounds.get(2).seen())
                .extracting(each -> each.until().orElse(START))
                .containsExactly(START, START.plusSeconds(30), START.plusSeconds(75));
    }

    @Test
    void agreementWithEachOtherIsNotAgreementWithTheDesign() {
        change = START.plus(Duration.ofDays(1));
        Round last = run(plan(Wanted.of(DESIGN, QUESTION), true, AUTHORITY, watched("second", 4, false)));
        assertThat(last.agreed()).isFalse();
        assertThat(last.at()).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void withoutADesignItEndsWhenAllSayTheSame() {
        change = START.minusSeconds(1);
        Round last = run(plan(Optional.empty(), true, AUTHORITY, EARLY, LATE));
        assertThat(last.agreed()).isTrue();
        assertThat(last.at()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void silentServerNeverAgrees() {
        DnsClient silent = query -> DesignServers.exchange(query, new Reply.Silent());
        Round last = new Watch(silent, () -> now, moment -> now = moment)
                .run(plan(Optional.empty(), true, AUTHORITY), rounds::add);
        assertThat(last.agreed()).isFalse();
        assertThat(last.lastCache()).isEmpty();
    }

    @Test
    void interruptionEndsIt() {
        Watch watch = new Watch(world(), () -> now, moment -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> watch.run(plan(Optional.empty(), false, AUTHORITY), rounds::add))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void serversOfOthersAreNotAskedMoreOftenThanEveryFiveSeconds() {
        assertThatThrownBy(() -> new WatchPlan(
                        QUESTION,
                        List.of(AUTHORITY),
                        Optional.empty(),
                        Duration.ofSeconds(4),
                        Duration.ofMinutes(1),
                        true))
                .hasMessageContaining("every 5 s or less often");
    }
}
