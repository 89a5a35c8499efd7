package fingerpost.ui.canvas;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Looks elsewhere in one smooth move, or at once where a person wants no motion. */
final class Camera {
    /** How long a move takes. */
    static final long NANOS = 125_000_000;

    private final CanvasModel model;
    private final BooleanSupplier still;
    private final Runnable started;
    private Optional<Move> move = Optional.empty();

    private record Move(Viewport from, Viewport to, long begin, Viewport last) {}

    /**
     * Looks at that model.
     *
     * @param still whether nothing is to move by itself
     * @param started told that {@link #step} is to be called for each frame from now on
     */
    Camera(CanvasModel model, BooleanSupplier still, Runnable started) {
        this.model = model;
        this.still = still;
        this.started = started;
    }

    /** Goes there, from wherever it is now; whatever else moves the view meanwhile ends that. */
    void go(Viewport to) {
        if (still.getAsBoolean() || to.equals(model.viewport())) {
            move = Optional.empty();
            model.look(to);
            return;
        }
        move = Optional.of(new Move(model.viewport(), to, Long.MIN_VALUE, model.viewport()));
        started.run();
    }

    /** Where it comes to rest. */
    Viewport goal() {
        return move.filter(this::isUndisturbed).map(Move::to).orElseGet(model::viewport);
    }

    boolean isMoving() {
        return move.isPresent();
    }

    /** The frame of that moment; says whether there is another one to come. */
    boolean step(long now) {
        if (move.filter(this::isUndisturbed).isEmpty()) {
            move = Optional.empty();
            return false;
        }
        Move under = move.get();
        long begin = under.begin() == Long.MIN_VALUE ? now : under.begin();
        double passed = (double) (now - begin) / NANOS;
        if (passed >= 1) {
            move = Optional.empty();
            model.look(under.to());
            return false;
        }
        Viewport next = under.from().towards(under.to(), eased(passed));
        move = Optional.of(new Move(under.from(), under.to(), begin, next));
        model.look(next);
        return true;
    }

    /** Quick at first, then slower and slower. */
    static double eased(double passed) {
        double left = 1 - Math.clamp(passed, 0, 1);
        return 1 - left * left * left;
    }

    private boolean isUndisturbed(Move under) {
        return under.last().equals(model.viewport());
    }
}
