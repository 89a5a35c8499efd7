package fingerpost.prove.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void itIsOverWhenItsTimeIsEvenWhereTheClockTurns() {
        Deadline deadline = Deadline.after(Duration.ofNanos(10), now::get);
        now.addAndGet(9);
        assertThat(deadline.isOver()).isFalse();
        now.incrementAndGet();
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void aPartEndsWithTheWholeAtTheLatest() {
        Deadline whole = Deadline.after(Duration.ofNanos(10), now::get);
        Deadline first = whole.within(Duration.ofNanos(6));
        now.addAndGet(6);
        Deadline second = whole.within(Duration.ofNanos(6));
        assertThat(first.isOver()).isTrue();
        assertThat(second.isOver()).isFalse();
        now.addAndGet(4);
        assertThat(second.isOver()).isTrue();
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThatThrownBy(() -> new TimeLimit(Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessage("A proof needs some time, and so does each part of it; they have 0 s and 1 s.");
        assertThatThrownBy(() -> new TimeLimit(Duration.ofSeconds(1), Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
