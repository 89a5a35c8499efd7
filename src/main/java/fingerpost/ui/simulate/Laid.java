package fingerpost.ui.simulate;

import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.canvas.Tag;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the drawing showing the moment of the playhead, while it is to show any. */
final class Laid {
    private final OnDrawing drawing;
    private final Playhead playhead;
    private Optional<Over> over = Optional.empty();
    private final ReadOnlyObjectWrapper<Map<Subject, Tag>> tags = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean on;

    Laid(OnDrawing drawing, Playhead playhead) {
        this.drawing = drawing;
        this.playhead = playhead;
        playhead.atProperty().subscribe(_ -> lay());
        playhead.playingProperty().subscribe(_ -> lay());
    }

    /** A result and its map, which takes some time to be made. */
    record Over(Result result, TrafficMap map, CacheRings rings) {
        static Over of(Result result) {
            Topology topology = result.experiment().topology();
            return new Over(
                    result,
                    new TrafficMap(result.outcome(), topology),
                    CacheRings.of(result.outcome().model(), topology));
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

    /** What is said at the boxes now. */
    ReadOnlyObjectProperty<Map<Subject, Tag>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    boolean isOn() {
        return on;
    }

    private void lay() {
        if (!on || over.isEmpty()) {
            tags.set(Map.of());
            drawing.show(Map.of(), Map.of(), false);
            return;
        }
        double at = playhead.atProperty().get();
        Traffic traffic = over.get().map().at(at);
        tags.set(Moment.tags(
                over.get().result().experiment().scenario(),
                traffic,
                over.get().rings().at(at),
                at));
        drawing.show(traffic.lines(), tags.get(), playhead.playingProperty().get());
    }
}
