package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a time of its own, which passes only while somebody waits. */
class PacingTest {
    private static final long SECOND = 1_000_000_000;

    private final List<Long> times = new ArrayList<>();
    private final Time time = new Time();
    private final Pacing pacing = new Pacing(this::answered, time);

    private static final class Time implements Pacing.Ticker {
        private long now = 5 * SECOND;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            now += nanos;
        }
    }

    private Exchange answered(Query query) {
        times.add(time.now);
        return new Exchange(query, List.of(Samples.attempt(query, new Reply.Silent())));
    }

    private static Query to(String address) {
        return Query.authoritative(Samples.www(), Server.of(IpAddress.of(address)));
    }

    private int most() {
        int most = 0;
        for (long from : times) {
            most = Math.max(most, (int) times.stream()
                    .filter(each -> each >= from && each < from + SECOND)
                    .count());
        }
        return most;
    }

    @Test
    void oneServerIsAskedTenTimesASecondAtMost() {
        for (int i = 0; i < 100; i++) {
            pacing.ask(to("192.0.2.1"));
        }
        assertThat(most()).isEqualTo(Limits.PER_SECOND_PER_SERVER);
        assertThat(times.getLast() - times.getFirst()).isEqualTo(9 * SECOND);
    }

    @Test
    void repetitionsOfOneQuestionWaitForTheirTurnToo() {
        Pacing repeating = new Pacing(new Repeating(), time);
        for (int i = 0; i < 40; i++) {
            repeating.ask(to("192.0.2.1"));
        }
        assertThat(times).hasSize(120);
        assertThat(most()).isEqualTo(Limits.PER_SECOND_PER_SERVER);
    }

    /** Sends every question three times. */
    private final class Repeating implements DnsClient {
        @Override
        public Exchange ask(Query query) {
            throw new AssertionError("asked without turns");
        }

        @Override
        public Exchange ask(Query query, Turn turn) {
            answered(query);
            for (int i = 0; i < 2; i++) {
                try {
                    turn.await(query.server());
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
                answered(query);
            }
            return answeredLast(query);
        }
    }

    private static Exchange answeredLast(Query query) {
        return new Exchange(query, List.of(Samples.attempt(query, new Reply.Silent())));
    }

    @Test
    void allServersTogetherAreAskedFiftyTimesASecondAtMost() {
        for (int i = 0; i < 400; i++) {
            pacing.ask(to("192.0.2." + (i % 100 + 1)));
        }
        assertThat(most()).isEqualTo(Limits.PER_SECOND);
    }

    @Test
    void afterAPauseNobodyWaits() {
        for (int i = 0; i < Limits.PER_SECOND_PER_SERVER; i++) {
            pacing.ask(to("192.0.2.1"));
        }
        time.now += 2 * SECOND;
        long before = time.now;
        pacing.ask(to("192.0.2.1"));
        assertThat(time.now).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
    void serversOnThisMachineAreAskedAtOnce(String address) {
        for (int i = 0; i < 1000; i++) {
            pacing.ask(to(address));
        }
        assertThat(times).hasSize(1000).containsOnly(5 * SECOND);
    }

    @Test
    void noMoreThanTwentyAreUnansweredAtAServer() throws InterruptedException {
        AtomicInteger unanswered = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(Limits.IN_FLIGHT_PER_SERVER);
        CountDownLatch answer = new CountDownLatch(1);
        Pacing busy = new Pacing(
                query -> {
                    most.accumulateAndGet(unanswered.incrementAndGet(), Math::max);
                    full.countDown();
                    uninterrupted(answer);
                    unanswered.decrementAndGet();
                    return new Exchange(query, List.of(Samples.attempt(query, new Reply.Silent())));
                },
                new Time());
        List<Thread> asking = new ArrayList<>();
        for (int i = 0; i < 3 * Limits.IN_FLIGHT_PER_SERVER; i++) {
            asking.add(Thread.ofVirtual().start(() -> busy.ask(to("192.0.2.1"))));
        }
        full.await();
        answer.countDown();
        for (Thread each : asking) {
            each.join();
        }
        assertThat(most.get()).isEqualTo(Limits.IN_FLIGHT_PER_SERVER);
    }

    @Test
    void whoIsInterruptedWhileWaitingAsksOnlyOnAnInterruptedThread() throws InterruptedException {
        List<Boolean> interrupted = new CopyOnWriteArrayList<>();
        Pacing stopped = new Pacing(
                query -> {
                    interrupted.add(Thread.currentThread().isInterrupted());
                    return new Exchange(query, List.of(Samples.attempt(query, new Reply.Cancelled())));
                },
                new Pacing.Ticker() {
                    @Override
                    public long nanos() {
                        return 0;
                    }

                    @Override
                    public void sleep(long nanos) throws InterruptedException {
                        throw new InterruptedException();
                    }
                });
        Thread asking = Thread.ofVirtual().start(() -> {
            for (int i = 0; i <= Limits.PER_SECOND_PER_SERVER; i++) {
                stopped.ask(to("192.0.2.1"));
            }
        });
        asking.join();
        assertThat(interrupted).hasSize(11).containsOnlyOnce(true).last().isEqualTo(true);
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
