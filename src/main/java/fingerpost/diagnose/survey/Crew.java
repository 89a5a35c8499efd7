package fingerpost.diagnose.survey;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tasks on virtual threads, each of which may begin more; done when all are. */
final class Crew implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<Progress> onProgress;
    private int begun;
    private int done;
    private @Nullable RuntimeException failure;

    Crew(Consumer<Progress> onProgress) {
        this.onProgress = onProgress;
    }

    synchronized void begin(String what, Runnable task) {
        if (threads.isShutdown()) {
            return;
        }
        begun++;
        threads.execute(() -> {
            try {
                task.run();
                end(what, null);
            } catch (CancellationException stopped) {
                end(what, null);
            } catch (RuntimeException failed) {
                end(what, failed);
            }
        });
    }

    private synchronized void end(String what, @Nullable RuntimeException failed) {
        done++;
        if (failed != null && failure == null) {
            failure = failed;
        }
        if (!threads.isShutdown()) {
            onProgress.accept(new Progress(what, done, begun));
        }
        notifyAll();
    }

    /** Waits until all is done or the time is up; false if something was left undone. */
    synchronized boolean await(Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (done < begun && failure == null) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (failure != null) {
            throw failure;
        }
        return true;
    }

    /** Ends what is still under way; nothing is begun or told from now on. */
    void stop() {
        threads.shutdownNow();
    }

    @Override
    public void close() {
        stop();
    }
}
