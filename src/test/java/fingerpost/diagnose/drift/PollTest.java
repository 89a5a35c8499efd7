package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.NameServer;
import fingerpost.wire.Reply;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollTest {
    private static final ResolutionProfile PROFILE =
            ResolutionProfile.of(List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);
    private static final Server TALKATIVE = DesignServers.server(1);
    private static final Server SILENT = DesignServers.server(2);

    private final ConcurrentLinkedQueue<Progress> progress = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    private final DnsClient client = query -> {
        asked.incrementAndGet();
        return query.server().equals(SILENT) ? DesignServers.exchange(query, new Reply.Silent()) : Said.exchange(query);
    };

    private static List<Question> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Question(DomainName.of("n" + i + ".example.com"), RecordType.A))
                .toList();
    }

    @Test
    void everyQuestionIsAskedOnceAndCounted() throws Exception {
        Poll poll = new Poll(client, PROFILE, progress::add);
        Map<Server, Map<Question, Exchange>> answers = poll.ask(Map.of(TALKATIVE, questions(500)));
        assertThat(answers.get(TALKATIVE)).containsOnlyKeys(questions(500));
        assertThat(asked.get()).isEqualTo(500);
        assertThat(poll.packets()).isEqualTo(500);
        assertThat(progress).hasSize(500).contains(new Progress(500, 500));
    }

    @Test
    void silentServerIsGivenUpAndTheOtherIsNot() throws Exception {
        Poll poll = new Poll(client, PROFILE, progress::add);
        Map<Server, Map<Question, Exchange>> answers =
                poll.ask(Map.of(TALKATIVE, questions(300), SILENT, questions(300)));
        assertThat(answers.get(TALKATIVE)).hasSize(300);
        assertThat(answers.get(SILENT)).hasSizeBetween(4, 4 + 64);
    }

    @Test
    void whatIsExpectedLaterCountsForTheWholeFromThenOn() throws Exception {
        Poll poll = new Poll(client, PROFILE, progress::add);
        poll.expect(10);
        poll.ask(Map.of(TALKATIVE, questions(1)));
        poll.made(Said.exchange(Said.query(1)));
        assertThat(progress).containsExactly(new Progress(1, 11), new Progress(2, 11));
        assertThat(poll.packets()).isEqualTo(2);
    }

    @Test
    void interruptionEndsIt() {
        Poll poll = new Poll(client, PROFILE, progress::add);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> poll.ask(Map.of(TALKATIVE, questions(5)))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
