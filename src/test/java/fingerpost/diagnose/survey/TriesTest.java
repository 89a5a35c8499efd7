package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Query query = Scripted.query("www.example.com.", "192.0.2.1");
    private final Query plain = query.withEdns(Optional.empty());

    @Test
    void theFirstThatBringsSomethingIsTheBest() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Scripted network = new Scripted(asked -> asked.equals(query) ? Scripted.unreadable() : silentAfter(never));
        try (Tries tries = new Tries(network, Turn.AT_ONCE)) {
            tries.send(plain);
            tries.send(query);
            assertThat(tries.best(query, Optional.empty(), LONG).reply()).isInstanceOf(Reply.Refused.class);
        }
    }

    @Test
    void aReplyWithoutEdnsWaitsForTheOthersToFail() throws InterruptedException {
        CountDownLatch plainCame = new CountDownLatch(1);
        Scripted network = new Scripted(asked -> {
            if (asked.equals(plain)) {
                plainCame.countDown();
                return Scripted.unreadable();
            }
            return silentAfter(plainCame);
        });
        try (Tries tries = new Tries(network, Turn.AT_ONCE)) {
            tries.send(query);
            tries.send(plain);
            Exchange best = tries.best(query, Optional.empty(), LONG);
            assertThat(best.attempts()).hasSize(2);
            assertThat(best.last().edns()).isFalse();
            assertThat(best.reply()).isInstanceOf(Reply.Refused.class);
        }
    }

    @Test
    void whoIsSilentForSoLongAfterAReplyWithoutEdnsIsWaitedForNoLonger() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Scripted network = new Scripted(asked -> asked.equals(plain) ? Scripted.unreadable() : silentAfter(never));
        try (Tries tries = new Tries(network, Turn.AT_ONCE)) {
            tries.send(query);
            tries.send(plain);
            Exchange best = tries.best(query, Optional.empty(), Duration.ofMillis(1));
            assertThat(best.attempts()).hasSize(2);
            assertThat(best.attempts().getFirst().reply()).isEqualTo(new Reply.Silent());
            assertThat(best.last().edns()).isFalse();
        }
    }

    /** What ended before is evidence too: it is the first attempt of the whole. */
    @Test
    void theSilenceThatIsKnownAlreadyIsCounted() throws InterruptedException {
        try (Tries tries = new Tries(new Scripted(any -> new Reply.Silent()), Turn.AT_ONCE)) {
            tries.send(query);
            Optional<Exchange> ended = tries.next(LONG);
            tries.send(query);
            assertThat(tries.best(query, ended, LONG).attempts()).hasSize(2);
        }
    }

    @Test
    void whoDoesNotAnswerInThatTimeIsWaitedForLater() throws InterruptedException {
        CountDownLatch late = new CountDownLatch(1);
        try (Tries tries = new Tries(new Scripted(any -> silentAfter(late)), Turn.AT_ONCE)) {
            tries.send(query);
            assertThat(tries.next(Duration.ofMillis(1))).isEmpty();
            late.countDown();
            assertThat(tries.best(query, Optional.empty(), LONG).reply()).isEqualTo(new Reply.Silent());
        }
    }

    @Test
    void closingEndsWhatIsStillWaitedFor() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Tries tries = new Tries(
                new Scripted(any -> {
                    Reply reply = silentAfter(new CountDownLatch(1));
                    ended.countDown();
                    return reply;
                }),
                Turn.AT_ONCE);
        tries.send(query);
        tries.close();
        ended.await();
        assertThat(ended.getCount()).isZero();
    }

    private static Reply silentAfter(CountDownLatch latch) {
        try {
            latch.await();
            return new Reply.Silent();
        } catch (InterruptedException stopped) {
            return new Reply.Cancelled();
        }
    }
}
