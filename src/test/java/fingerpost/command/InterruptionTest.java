package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void theProgramWaitsForTheCommandToPrintWhatItHas() throws Exception {
        Interruption interruption = new Interruption();
        assertThat(interruption.getAsBoolean()).isFalse();
        CountDownLatch ended = new CountDownLatch(1);
        Thread key = Thread.ofVirtual().start(() -> {
            interruption.pressed();
            ended.countDown();
        });
        while (!interruption.getAsBoolean()) {
            Thread.onSpinWait();
        }
        assertThat(ended.getCount()).isOne();
        interruption.close();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        key.join();
    }

    @Test
    void aCommandThatEndsByItselfLeavesNothingBehind() {
        Interruption interruption = new Interruption();
        interruption.close();
        assertThat(interruption.getAsBoolean()).isFalse();
    }
}
