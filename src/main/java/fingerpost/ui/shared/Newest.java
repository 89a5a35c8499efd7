package fingerpost.ui.shared;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works one thing out at a time, off the UI thread; of what is asked for meanwhile, only the newest is worked out next. */
public final class Newest<T> {
    private final Background background;
    private final Consumer<T> show;
    private final Consumer<Throwable> failed;
    private @Nullable Callable<T> waiting;
    private boolean busy;
    private int asked;

    /**
     * For work that cannot fail.
     *
     * @param show gets on the UI thread what was worked out
     */
    public Newest(Background background, Consumer<T> show) {
        this(background, show, failure -> {
            throw new IllegalStateException("A picture could not be made.", failure);
        });
    }

    /**
     * For work that may fail.
     *
     * @param show gets on the UI thread what was worked out
     * @param failed gets there why it could not be
     */
    public Newest(Background background, Consumer<T> show, Consumer<Throwable> failed) {
        this.background = background;
        this.show = show;
        this.failed = failed;
    }

    public void ask(Callable<T> work) {
        if (busy) {
            waiting = work;
        } else {
            begin(work);
        }
    }

    /** Nothing is wanted any more, neither what waits nor what is under way. */
    public void drop() {
        asked++;
        waiting = null;
    }

    private void begin(Callable<T> work) {
        busy = true;
        int number = asked;
        background.quietly(
                work,
                made -> end(number, () -> show.accept(made)),
                failure -> end(number, () -> failed.accept(failure)));
    }

    private void end(int number, Runnable told) {
        try {
            if (number == asked) {
                told.run();
            }
        } finally {
            Callable<T> next = waiting;
            waiting = null;
            busy = false;
            if (next != null) {
                begin(next);
            }
        }
    }
}
