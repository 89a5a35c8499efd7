package fingerpost.ui.simulate;

import fingerpost.simulate.held.Holding;
import fingerpost.simulate.held.Holdings;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.canvas.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    record Over(Result result, TrafficMap map, CacheRings rings, Fallouts fallouts) {
        static Over of(Result result) {
            Topology topology = result.experiment().topology();
            TrafficMap map = new TrafficMap(result.outcome(), topology);
            List<Holding> holdings = Holdings.of(result.outcome().model());
            return new Over(result, map, CacheRings.of(holdings, topology), new Fallouts(result, map, holdings));
        }

        /** What is said at the boxes at that second. */
        Map<Subject, Tag> tags(Traffic traffic, double at) {
            return Moment.tags(result.experiment().topology(), traffic, rings.at(at), fallouts.at(at));
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

    /** What the drawing tells of that box when one points at it; empty for nothing, or of more than one box. */
    String told(Set<Subject> boxes) {
        return boxes.size() == 1
                ? Optional.ofNullable(tags.get().get(boxes.iterator().next().node()))
                        .map(Tag::reason)
                        .orElse("")
                : "";
    }

    boolean isOn() {
        return on;
    }

    private void lay() {
        if (!on || over.isEmpty()) {
            tags.set(Map.of());
            drawing.show(Map.of(), Map.of(), Map.of(), false);
            return;
        }
        double at = playhead.atProperty().get();
        Traffic traffic = over.get().map().at(at);
        tags.set(over.get().tags(traffic, at));
        drawing.show(
                traffic.lines(),
                over.get().fallouts().before(at),
                tags.get(),
                playhead.playingProperty().get());
    }
}
