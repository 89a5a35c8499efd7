package fingerpost.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BackgroundTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Background background = new Background(Runnable::run, work::add);
    private final List<String> told = new ArrayList<>();

    private Running start(String result) {
        return background.start(
                "Opening", () -> result, told::add, failure -> told.add("failed " + failure.getMessage()));
    }

    @Test
    void theResultIsToldAndTheWorkNoLongerListed() {
        start("done");
        assertThat(background.running()).extracting(Running::name).containsExactly("Opening");

        work.remove().run();

        assertThat(told).containsExactly("done");
        assertThat(background.running()).isEmpty();
    }

    @Test
    void aFailureIsTold() {
        background.<String>start(
                "Saving",
                () -> {
                    throw new IOException("full");
                },
                told::add,
                failure -> told.add("failed " + failure.getMessage()));

        work.remove().run();

        assertThat(told).containsExactly("failed full");
    }

    @Test
    void cancelledWorkTellsNothing() {
        start("late").cancel();

        work.remove().run();

        assertThat(told).isEmpty();
        assertThat(background.running()).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void shortWorkIsDoneWithoutBeingListed() {
        background.quietly(() -> "painted", told::add, failure -> told.add("failed"));
        assertThat(background.running()).isEmpty();

        work.remove().run();

        assertThat(told).containsExactly("painted");
    }

    @Test
    @Timeout(60)
    void workGoesOnWhileOtherWorkKeepsEveryProcessorBusy() throws InterruptedException {
        Background threads = Background.onOwnThreads(Runnable::run);
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.quietly(
                    () -> {
                        while (!enough.get()) {
                            Thread.onSpinWait();
                        }
                        return "computed";
                    },
                    _ -> {},
                    _ -> {});
        }
        threads.quietly(() -> "painted", _ -> done.countDown(), _ -> {});

        done.await();
        enough.set(true);
    }
}
