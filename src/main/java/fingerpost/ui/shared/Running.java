package fingerpost.ui.shared;

import org.jspecify.annotations.Nullable;

/** One piece of background work. */
public final class Running {
    private final String name;
    private boolean cancelled;
    private @Nullable Thread thread;

    Running(String name) {
        this.name = name;
    }

    /** What the status bar says about it. */
    public String name() {
        return name;
    }

    /** Interrupts the work; its result is thrown away even where it comes. */
    public synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    synchronized void began(Thread on) {
        thread = on;
        if (cancelled) {
            on.interrupt();
        }
    }

    synchronized void ended() {
        thread = null;
    }
}
