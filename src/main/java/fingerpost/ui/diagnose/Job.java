package fingerpost.ui.diagnose;

import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * One question on its way, off the UI thread; can be stopped here or from the status bar. Used on the UI thread only.
 *
 * @param <P> what is known of it
 */
final class Job<P extends Past<P>> {
    /**
     * The work itself; ends when its thread is interrupted.
     *
     * @param <E> what comes on the way
     * @param <R> what comes at the end
     */
    @FunctionalInterface
    interface Work<E, R> {
        R run(Consumer<E> onEvent) throws Exception;
    }

    private final Background background;
    private final Consumer<P> changed;
    private final ListChangeListener<Running> ended = _ -> noticeEnd();
    private P now;
    private @Nullable Running running;

    /**
     * A question not yet asked.
     *
     * @param changed gets what is known each time that it grows
     */
    Job(P begun, Background background, Consumer<P> changed) {
        this.now = begun;
        this.background = background;
        this.changed = changed;
    }

    /**
     * Begins.
     *
     * @param name for the status bar
     * @param more what is known with what came meanwhile
     * @param done what is known at the end
     */
    <E, R> void start(String name, Work<E, R> work, BiFunction<P, List<E>, P> more, BiFunction<P, R, P> done) {
        changed.accept(now);
        Consumer<E> relay = background.relay(come -> update(known -> more.apply(known, come)));
        background.running().addListener(ended);
        running = background.start(
                name,
                () -> work.run(relay),
                result -> end(known -> done.apply(known, result)),
                failure -> end(known -> known.failed(Reason.of(failure))));
        noticeEnd();
    }

    P now() {
        return now;
    }

    /** Ends it at once; what comes late is not looked at. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
        end(Past::stopped);
    }

    private void end(UnaryOperator<P> how) {
        background.running().removeListener(ended);
        update(how);
    }

    private void update(UnaryOperator<P> how) {
        if (now.running()) {
            now = how.apply(now);
            changed.accept(now);
        }
    }

    /** Whoever cancels from the status bar tells nobody. */
    private void noticeEnd() {
        Running mine = running;
        if (mine != null && mine.cancelled() && now.running()) {
            end(Past::stopped);
        }
    }
}
