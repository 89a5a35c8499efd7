package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.Question;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class RaceTest {
    @Test
    void twoAreAskedAtOnceAndTheFirstUsefulReplyWins() throws InterruptedException {
        PaperServers servers = new PaperServers()
                .at("192.0.2.1", PaperServers.answeringAfter(new CountDownLatch(1)))
                .at("192.0.2.2", PaperServers::answering)
                .at("192.0.2.3", PaperServers::answering);
        Replies replies = race(servers, servers.zone(), false);
        assertThat(winner(replies)).isEqualTo("192.0.2.2");
        assertThat(servers.asked()).doesNotContain("192.0.2.3");
    }

    @Test
    void aServerThatHasProvenItselfIsAskedAlone() throws InterruptedException {
        PaperServers servers = new PaperServers()
                .at("192.0.2.1", PaperServers::refusing)
                .at("192.0.2.2", PaperServers::answering)
                .at("192.0.2.3", PaperServers::answering);
        ZoneServers zone = servers.zone();
        zone.learn(new Asked(
                zone,
                zone.candidates().get(1),
                Replying.to("x.example.com.", PaperServers.QUESTION.type()).exchange(),
                new Meaning.Nothing(StepKind.NODATA)));
        race(servers, zone, false);
        assertThat(servers.asked()).containsExactly("192.0.2.2");
    }

    @Test
    void theNextFollowsWhenOneIsOfNoUse() throws InterruptedException {
        PaperServers servers = new PaperServers()
                .at("192.0.2.1", PaperServers::refusing)
                .at("192.0.2.2", PaperServers::failing)
                .at("192.0.2.3", PaperServers::unreachable)
                .at("192.0.2.4", PaperServers::answering);
        assertThat(winner(race(servers, servers.zone(), false))).isEqualTo("192.0.2.4");
        assertThat(servers.asked()).containsExactlyInAnyOrder("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
    }

    @Test
    void theNextFollowsWhenTheFirstOnesAreLate() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        PaperServers servers = new PaperServers()
                .at("192.0.2.1", PaperServers.answeringAfter(asked))
                .at("192.0.2.2", PaperServers.answeringAfter(asked))
                .at("192.0.2.3", PaperServers.opening(asked));
        assertThat(race(servers, servers.zone(), false, Duration.ofMillis(1)).best())
                .isPresent();
        assertThat(servers.asked()).contains("192.0.2.3");
    }

    @Test
    void inAFullTraceAllAreAskedAtOnce() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        PaperServers servers = new PaperServers();
        for (int i = 1; i < 13; i++) {
            servers.at("192.0.2." + i, PaperServers.answeringAfter(last));
        }
        servers.at("192.0.2.13", PaperServers.opening(last));
        race(servers, servers.zone(), true);
        assertThat(servers.asked()).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource
    void whereNobodyIsOfUseTheFailureHasAName(
            Function<Query, Exchange> one, Function<Query, Exchange> other, Outcome failure)
            throws InterruptedException {
        PaperServers servers = new PaperServers().at("192.0.2.1", one).at("192.0.2.2", other);
        Replies replies = race(servers, servers.zone(), false);
        assertThat(replies.best()).isEmpty();
        assertThat(replies.failure()).isEqualTo(failure);
    }

    static Stream<Arguments> whereNobodyIsOfUseTheFailureHasAName() {
        Function<Query, Exchange> silent = PaperServers::silent;
        Function<Query, Exchange> unreachable = PaperServers::unreachable;
        Function<Query, Exchange> refusing = PaperServers::refusing;
        Function<Query, Exchange> failing = PaperServers::failing;
        return Stream.of(
                Arguments.of(silent, silent, Outcome.SILENT),
                Arguments.of(silent, unreachable, Outcome.SILENT),
                Arguments.of(refusing, refusing, Outcome.REFUSED),
                Arguments.of(refusing, silent, Outcome.LAME),
                Arguments.of(failing, refusing, Outcome.LAME));
    }

    @Test
    void aZoneWithoutServersIsBroken() throws InterruptedException {
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers::answering);
        ZoneServers empty = new ZoneServers(servers.zone().zone(), List.of(), Optional.empty(), servers.profile());
        assertThat(race(servers, empty, false).failure()).isEqualTo(Outcome.BROKEN);
    }

    private static Replies race(PaperServers servers, ZoneServers zone, boolean everyone) throws InterruptedException {
        return race(servers, zone, everyone, Duration.ofHours(1));
    }

    /** After replies that took so long, so that nobody counts as late before. */
    private static Replies race(PaperServers servers, ZoneServers zone, boolean everyone, Duration usual)
            throws InterruptedException {
        Budget budget = new Budget(servers.profile(), Limits.SURVEY_PACKETS);
        Steps steps = new Steps((Step any) -> {});
        Question question = PaperServers.QUESTION;
        Question before = NameSpace.question("before.example.com.", question.type());
        DnsClient client = query -> query.question().equals(before) ? lasting(query, usual) : servers.ask(query);
        try (Session session = new Session(client, servers.profile(), budget, steps)) {
            CountDownLatch came = new CountDownLatch(1);
            ZoneServers other = servers.zone();
            session.ask(other.candidates().getFirst(), other, before, 0, any -> came.countDown());
            came.await();
            AddressLookup lookup = new AddressLookup(session, new Notes(), (any, path) -> {
                throw new AssertionError("all addresses are known");
            });
            Replies replies = new Race(session, lookup, zone, question, Path.to(question), everyone).run();
            session.waitForLateReplies(everyone);
            return replies;
        }
    }

    private static Exchange lasting(Query query, Duration time) {
        Attempt quick = PaperServers.answering(query).last();
        return new Exchange(
                query,
                List.of(new Attempt(quick.transport(), true, quick.sent(), quick.reply(), List.of(), time.toNanos())));
    }

    private static String winner(Replies replies) {
        return replies.best().orElseThrow().candidate().address().toString();
    }
}
