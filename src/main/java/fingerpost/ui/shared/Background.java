package fingerpost.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs long work off the UI thread. What runs is listed for the status bar and can be cancelled. */
public final class Background {
    private final Executor uiThread;
    private final Executor workers;
    private final Optional<Background> trunk;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    /** One for all: a view is held only weakly by its list, and would be lost with those who listen to it. */
    private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

    /**
     * Background work of a desktop.
     *
     * @param uiThread where results are handed over, such as {@code Platform::runLater}
     * @param workers where the work is done
     */
    public Background(Executor uiThread, Executor workers) {
        this(uiThread, workers, Optional.empty());
    }

    private Background(Executor uiThread, Executor workers, Optional<Background> trunk) {
        this.uiThread = uiThread;
        this.workers = workers;
        this.trunk = trunk;
    }

    /** Lists only what is started by it; that is listed by this one too, which does not hold the branch. */
    public Background branch() {
        return new Background(uiThread, workers, Optional.of(this));
    }

    /** Each piece of work on a virtual thread of its own. */
    public static Background onVirtualThreads(Executor uiThread) {
        return new Background(
                uiThread, work -> Thread.ofVirtual().name("background").start(work));
    }

    /** Each piece of work on a thread of its own; it goes on even while others compute for long. */
    public static Background onOwnThreads(Executor uiThread) {
        return new Background(
                uiThread,
                work -> Thread.ofPlatform().name("background").daemon().start(work));
    }

    /** What runs now, the oldest first; changed on the UI thread only. */
    public ObservableList<Running> running() {
        return shown;
    }

    /**
     * Starts the work; exactly one of the two is called on the UI thread afterwards, none if it was cancelled.
     *
     * @param name what the status bar says meanwhile: {@code Opening shop.topology.json}
     */
    public <T> Running start(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Running task = new Running(name);
        began(task);
        workers.execute(() -> carryOut(task, work, done, failed));
        return task;
    }

    /** The same for work that is so short that the status bar need not list it. */
    public <T> void quietly(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Running unlisted = new Running("");
        workers.execute(() -> carryOut(unlisted, work, done, failed));
    }

    /**
     * Carries what comes on any thread over to the UI thread, in order; what comes while it is busy arrives together.
     *
     * @param onUi gets at least one thing each time
     */
    public <T> Consumer<T> relay(Consumer<List<T>> onUi) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>();
        AtomicBoolean called = new AtomicBoolean();
        Runnable deliver = () -> {
            called.set(false);
            List<T> come = new ArrayList<>();
            for (T each = waiting.poll(); each != null; each = waiting.poll()) {
                come.add(each);
            }
            if (!come.isEmpty()) {
                onUi.accept(come);
            }
        };
        return each -> {
            waiting.add(each);
            if (called.compareAndSet(false, true)) {
                uiThread.execute(deliver);
            }
        };
    }

    private <T> void carryOut(Running task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        task.began(Thread.currentThread());
        Runnable outcome;
        try {
            T result = work.call();
            outcome = () -> done.accept(result);
        } catch (Exception | StackOverflowError | OutOfMemoryError problem) {
            outcome = () -> failed.accept(problem);
        } finally {
            task.ended();
        }
        Runnable told = outcome;
        uiThread.execute(() -> {
            ended(task);
            if (!task.cancelled()) {
                told.run();
            }
        });
    }

    private void began(Running task) {
        running.add(task);
        trunk.ifPresent(each -> each.began(task));
    }

    private void ended(Running task) {
        running.remove(task);
        trunk.ifPresent(each -> each.ended(task));
    }
}
