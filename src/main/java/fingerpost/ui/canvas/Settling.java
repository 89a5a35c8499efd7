package fingerpost.ui.canvas;

import fingerpost.picture.Drawing;
import fingerpost.picture.Morph;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Lets boxes glide to their new places when the layout of a drawing changed, so that the eye can follow them. */
final class Settling {
    /** How long that takes. */
    static final long NANOS = 220_000_000;

    private static final int MOST = 1_500;

    private final CanvasModel model;
    private final BooleanSupplier still;
    private final Runnable started;
    private Optional<Way> way = Optional.empty();

    private record Way(Morph morph, long begin, Drawing last) {}

    /**
     * Settles the drawings of that model.
     *
     * @param still whether nothing is to move by itself
     * @param started told that {@link #step} is to be called for each frame from now on
     */
    Settling(CanvasModel model, BooleanSupplier still, Runnable started) {
        this.model = model;
        this.still = still;
        this.started = started;
    }

    /** The model shows another drawing than that one of before. */
    void from(Drawing before) {
        way = Optional.empty();
        if (still.getAsBoolean() || model.settled().cards().size() > MOST) {
            return;
        }
        Morph morph = new Morph(model.graph(), before, model.settled());
        if (morph.count() > 0) {
            Drawing first = morph.at(0);
            way = Optional.of(new Way(morph, Long.MIN_VALUE, first));
            model.drawn(first);
            started.run();
        }
    }

    /** The frame of that moment; says whether there is another one to come. A drag that began meanwhile ends it. */
    @SuppressWarnings("ReferenceEquality")
    boolean step(long now) {
        if (way.filter(each -> each.last() == model.drawing()).isEmpty()) {
            way = Optional.empty();
            return false;
        }
        Way under = way.get();
        long begin = under.begin() == Long.MIN_VALUE ? now : under.begin();
        double passed = (double) (now - begin) / NANOS;
        if (passed >= 1) {
            way = Optional.empty();
            model.settle();
            return false;
        }
        Drawing next = under.morph().at(Camera.eased(passed));
        way = Optional.of(new Way(under.morph(), begin, next));
        model.drawn(next);
        return true;
    }
}
