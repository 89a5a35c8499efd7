package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Message;

class BulkTest {
    private static final String ADDRESS = "127.0.0.1";

    @TempDir
    Path folder;

    private final List<BulkAnswer> answers = new ArrayList<>();

    private static Question question(int number) {
        return new Question(DomainName.of("h" + number + ".example.com."), RecordType.A);
    }

    private static Iterator<Question> questions(int count) {
        return IntStream.range(0, count).mapToObj(BulkTest::question).iterator();
    }

    private static String address(BulkAnswer answer) {
        try {
            return MessageCodec.decode(answer.reply().orElseThrow())
                    .answer()
                    .getFirst()
                    .text();
        } catch (IOException malformed) {
            return malformed.toString();
        }
    }

    private BulkSummary scripted(int count, Duration patience, int tries, ScriptedServer.Script script)
            throws IOException {
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, script);
            Query like = Query.authoritative(Samples.www(), net.server(ADDRESS)).withPatience(patience, tries);
            return Bulk.ask(questions(count), like, answers::add);
        }
    }

    @Test
    void everyQuestionGetsItsOwnAnswerFromARealServer() throws IOException {
        int count = 20_000;
        StringBuilder zone = new StringBuilder("@ NS ns\nns A 127.0.0.1\n");
        for (int i = 0; i < count; i++) {
            zone.append("h").append(i).append(" A 192.0.2.").append(i % 250).append('\n');
        }
        try (TestNet net = TestNet.in(folder)
                .zone(ADDRESS, "example.com.", zone.toString())
                .start()) {
            BulkSummary summary = Bulk.ask(
                    questions(count + 100), Query.authoritative(Samples.www(), net.server(ADDRESS)), answers::add);
            assertThat(summary.whole()).isTrue();
            assertThat(summary.asked()).isEqualTo(count + 100);
            assertThat(summary.answered()).isEqualTo(count + 100);
        }
        assertThat(answers).hasSize(count + 100);
        assertThat(answers.stream().filter(each -> each.rcode() == 3)).hasSize(100);
        assertThat(answers.stream().filter(each -> each.rcode() == 0)).allSatisfy(each -> {
            int number =
                    Integer.parseInt(each.question().name().labels().getFirst().substring(1));
            assertThat(address(each)).isEqualTo("192.0.2." + number % 250);
        });
    }

    @Test
    void straysAreCountedAndNeverBelieved() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        BulkSummary summary = scripted(
                500,
                Limits.TRY,
                3,
                (query, tcp) -> Stream.concat(
                                Stream.generate(() -> Replies.stray(query, random))
                                        .limit(20),
                                Stream.of(Replies.answer(query, Replies.GENUINE)))
                        .toList());
        assertThat(summary.answered()).isEqualTo(500);
        assertThat(summary.strays()).isGreaterThan(5000);
        assertThat(answers).hasSize(500).extracting(BulkTest::address).containsOnly(Replies.GENUINE);
    }

    @Test
    void whatGetsLostIsAskedAgain() throws IOException {
        AtomicInteger count = new AtomicInteger();
        BulkSummary summary = scripted(
                300,
                Duration.ofMillis(200),
                8,
                (query, tcp) ->
                        count.incrementAndGet() % 3 == 0 ? List.of() : List.of(Replies.answer(query, Replies.GENUINE)));
        assertThat(summary.answered()).isEqualTo(300);
        assertThat(summary.resent()).isGreaterThanOrEqualTo(100);
        assertThat(answers)
                .extracting(BulkAnswer::question)
                .doesNotHaveDuplicates()
                .hasSize(300);
    }

    @Test
    void silenceIsToldForEveryQuestion() throws IOException {
        BulkSummary summary = scripted(
                50,
                Duration.ofMillis(100),
                2,
                (query, tcp) -> odd(query) ? List.of() : List.of(Replies.answer(query, Replies.GENUINE)));
        assertThat(summary.silent()).isEqualTo(25);
        assertThat(summary.whole()).isTrue();
        assertThat(answers.stream().filter(each -> each.rcode() == -1)).hasSize(25);
    }

    private static boolean odd(Message query) {
        return query.getQuestion()
                                .getName()
                                .getLabel(0)[query.getQuestion().getName().getLabel(0).length - 1]
                        % 2
                == 1;
    }

    @Test
    void aServerThatIsGoneIsNotAskedForever() throws IOException {
        BulkSummary summary = scripted(100_000, Duration.ofMillis(20), 1, (query, tcp) -> List.of());
        assertThat(summary.whole()).isFalse();
        assertThat(summary.asked()).isLessThan(2000);
        assertThat(answers).hasSizeGreaterThanOrEqualTo(Limits.BULK_GIVE_UP);
    }

    @Test
    void truncatedAnswersAreFetchedOverTcp() throws IOException {
        BulkSummary summary = scripted(
                20,
                Limits.TRY,
                2,
                (query, tcp) -> List.of(tcp ? Replies.answer(query, Replies.GENUINE) : Replies.truncated(query)));
        assertThat(summary.answered()).isEqualTo(20);
        assertThat(answers).hasSize(20).extracting(BulkTest::address).containsOnly(Replies.GENUINE);
    }

    @Test
    void anInterruptStopsIt() throws Exception {
        List<BulkSummary> ended = new ArrayList<>();
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, (query, tcp) -> List.of(Replies.answer(query, Replies.GENUINE)));
            Query like = Query.authoritative(Samples.www(), net.server(ADDRESS));
            Iterator<Question> endless = Stream.generate(() -> question(1)).iterator();
            Thread asking = Thread.ofVirtual()
                    .unstarted(() -> ended.add(Bulk.ask(endless, like, answer -> {
                        answers.add(answer);
                        if (answers.size() == 1000) {
                            Thread.currentThread().interrupt();
                        }
                    })));
            asking.start();
            asking.join();
        }
        assertThat(ended)
                .singleElement()
                .satisfies(summary -> assertThat(summary.whole()).isFalse());
        assertThat(answers).hasSizeLessThan(1000 + Limits.BULK_WINDOW);
    }
}
