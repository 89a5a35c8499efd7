package fingerpost.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Does work at once, until it is told to hold it back. */
public final class HeldWork implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    public void hold() {
        held = true;
    }

    public void release() {
        held = false;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Override
    public void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
