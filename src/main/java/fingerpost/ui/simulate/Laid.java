package fingerpost.ui.simulate;

import java.util.Map;
import java.util.Optional;

/** Keeps the drawing showing the moment of the playhead, while it is to show any. */
final class Laid {
    private final OnDrawing drawing;
    private final Playhead playhead;
    private Optional<Result> result = Optional.empty();
    private Optional<TrafficMap> map = Optional.empty();
    private boolean on;

    Laid(OnDrawing drawing, Playhead playhead) {
        this.drawing = drawing;
        this.playhead = playhead;
        playhead.atProperty().subscribe(_ -> lay());
        playhead.playingProperty().subscribe(_ -> lay());
    }

    void of(Optional<Result> shown) {
        result = shown;
        map = shown.map(each -> new TrafficMap(each.outcome(), each.experiment().topology()));
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
        if (!on || result.isEmpty() || map.isEmpty()) {
            drawing.show(Map.of(), Map.of(), false);
            return;
        }
        double at = playhead.atProperty().get();
        Traffic traffic = map.get().at(at);
        drawing.show(
                traffic.lines(),
                Moment.tags(result.get().experiment().scenario(), traffic, at),
                playhead.playingProperty().get());
    }
}
