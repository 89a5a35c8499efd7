package fingerpost.diagnose.trace;

import fingerpost.diagnose.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The steps of a trace in the order of their replies, handed on one at a time until the trace has ended. */
final class Steps {
    private final Consumer<Step> onStep;
    private final List<Step> steps = new ArrayList<>();
    private boolean closed;

    Steps(Consumer<Step> onStep) {
        this.onStep = onStep;
    }

    synchronized void add(Step step) {
        if (!closed) {
            steps.add(step);
            onStep.accept(step);
        }
    }

    /** What has happened so far. */
    synchronized List<Step> list() {
        return List.copyOf(steps);
    }

    /** Nothing is added or handed on from now on. */
    synchronized List<Step> close() {
        closed = true;
        return List.copyOf(steps);
    }
}
