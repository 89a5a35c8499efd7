package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CrewTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<Progress> told = new CopyOnWriteArrayList<>();

    @Test
    void whatATaskBeginsIsWaitedForToo() throws InterruptedException {
        AtomicBoolean last = new AtomicBoolean();
        try (Crew crew = new Crew(told::add)) {
            crew.begin("first", () -> crew.begin("second", () -> crew.begin("third", () -> last.set(true))));
            assertThat(crew.await(LONG)).isTrue();
        }
        assertThat(last).isTrue();
        assertThat(told).hasSize(3);
        assertThat(told.getLast().done()).isEqualTo(3);
        assertThat(told).extracting(Progress::what).containsExactlyInAnyOrder("first", "second", "third");
    }

    @Test
    void aFaultOfATaskIsNotSwallowed() {
        try (Crew crew = new Crew(told::add)) {
            crew.begin("fails", () -> {
                throw new IllegalStateException("a fault");
            });
            assertThatThrownBy(() -> crew.await(LONG)).hasMessage("a fault");
        }
    }

    @Test
    void aTaskThatWasStoppedCountsAsDone() throws InterruptedException {
        try (Crew crew = new Crew(told::add)) {
            crew.begin("stopped", () -> {
                throw new CancellationException();
            });
            assertThat(crew.await(LONG)).isTrue();
        }
    }

    @Test
    void whenTheTimeIsUpSomethingIsLeftUndone() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        try (Crew crew = new Crew(told::add)) {
            crew.begin("hangs", () -> await(never));
            assertThat(crew.await(Duration.ofMillis(1))).isFalse();
            crew.stop();
            crew.begin("too late", () -> {});
            assertThat(told).isEmpty();
        }
    }

    /** Closing waits for nobody and ends who still waits. */
    @Test
    void whoStillWaitsIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Crew crew = new Crew(told::add)) {
            crew.begin("hangs", () -> {
                if (!await(new CountDownLatch(1))) {
                    interrupted.countDown();
                }
            });
            crew.await(Duration.ofMillis(1));
        }
        interrupted.await();
        assertThat(interrupted.getCount()).isZero();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
