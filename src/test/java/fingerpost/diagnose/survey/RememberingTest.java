package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RememberingTest {
    private final Query query = Scripted.query("www.example.com.", "192.0.2.1");

    @Test
    void theSameQuestionIsAskedOnceWhateverThePatience() {
        Scripted network = new Scripted(any -> Scripted.unreadable());
        Remembering client = new Remembering(network);
        Exchange first = client.ask(query);
        assertThat(client.ask(query.withPatience(Duration.ofSeconds(9), 5))).isSameAs(first);
        assertThat(client.ask(query.withTransport(Transport.TCP))).isNotSameAs(first);
        assertThat(network.asked).hasSize(2);
        assertThat(client.packets()).isEqualTo(2);
    }

    @Test
    void aServerThatNeverAnsweredIsAskedOverUdpOnlyOnce() {
        Scripted network = new Scripted(any -> new Reply.Silent());
        Remembering client = new Remembering(network);
        Exchange silence = client.ask(query);
        assertThat(client.ask(Scripted.query("other.example.com.", "192.0.2.1")))
                .isSameAs(silence);
        client.ask(query.withTransport(Transport.TCP));
        client.ask(Scripted.query("www.example.com.", "192.0.2.2"));
        assertThat(network.asked).hasSize(3);
    }

    @Test
    void aServerThatAnswersSomeQuestionsIsAskedTheOthers() {
        Queue<Reply> replies =
                new ArrayDeque<>(List.of(Scripted.unreadable(), new Reply.Silent(), Scripted.unreadable()));
        Scripted network = new Scripted(any -> replies.remove());
        Remembering client = new Remembering(network);
        for (String name : List.of("one.example.com.", "two.example.com.", "three.example.com.")) {
            client.ask(Scripted.query(name, "192.0.2.1"));
        }
        assertThat(network.asked).hasSize(3);
    }

    @Test
    @Timeout(20)
    void whatWasRepeatedInOtherWordsIsTheAnswerToWhatWasAsked() {
        Scripted network = new Scripted(any -> Scripted.unreadable());
        Remembering client = new Remembering(each -> network.ask(each.withNoticeOfOthers()));
        Exchange first = client.ask(query);
        assertThat(first.query()).isEqualTo(query);
        assertThat(client.ask(query)).isSameAs(first);
        assertThat(network.asked).hasSize(1);
    }

    @Test
    void whatWasStoppedIsAskedAgain() {
        Queue<Reply> replies = new ArrayDeque<>(List.of(new Reply.Cancelled(), Scripted.unreadable()));
        Scripted network = new Scripted(any -> replies.remove());
        Remembering client = new Remembering(network);
        client.ask(query);
        assertThat(client.ask(query).reply()).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void whoAsksMeanwhileWaitsForTheSameReply() throws ExecutionException, InterruptedException {
        CountDownLatch inFlight = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Scripted network = new Scripted(any -> {
            inFlight.countDown();
            await(answer);
            return Scripted.unreadable();
        });
        Remembering client = new Remembering(network);
        FutureTask<Exchange> first = new FutureTask<>(() -> client.ask(query));
        FutureTask<Exchange> second = new FutureTask<>(() -> client.ask(query));
        Thread.ofVirtual().start(first);
        inFlight.await();
        Thread.ofVirtual().start(second);
        answer.countDown();
        assertThat(second.get()).isSameAs(first.get());
        assertThat(network.asked).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
