package fingerpost.ui.simulate;

import java.util.Map;
import java.util.Optional;

/** Keeps the drawing showing the moment of the playhead, while it is to show any. */
final class Laid {
    private final OnDrawing drawing;
    private final Playhead playhead;
    private Optional<Over> over = Optional.empty();
    private boolean on;

    Laid(OnDrawing drawing, Playhead playhead) {
        this.drawing = drawing;
        this.playhead = playhead;
        playhead.atProperty().subscribe(_ -> lay());
        playhead.playingProperty().subscribe(_ -> lay());
    }

    /** A result and its map, which takes some time to be made. */
    record Over(Result result, TrafficMap map) {
        static Over of(Result result) {
            return new Over(
                    result, new TrafficMap(result.outcome(), result.experiment().topology()));
        }
    }

    void of(Optional<Over> shown) {
        over = shown;
        lay();
    }

    /** Lays it over the drawing from now on, or takes it off. */
    void show(boolean wanted) {
        on = wanted;
        lay();
    }

    boolean isOn() {
        return on;
    }

    private void lay() {
        if (!on || over.isEmpty()) {
            drawing.show(Map.of(), Map.of(), false);
            return;
        }
        double at = playhead.atProperty().get();
        Traffic traffic = over.get().map().at(at);
        drawing.show(
                traffic.lines(),
                Moment.tags(over.get().result().experiment().scenario(), traffic, at),
                playhead.playingProperty().get());
    }
}
