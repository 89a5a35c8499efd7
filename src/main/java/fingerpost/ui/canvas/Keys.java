package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.topology.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/** What the keys of the canvas do. */
final class Keys {
    private static final double FAR = 5;

    private final CanvasModel model;
    private final CanvasEvents events;

    Keys(CanvasModel model, CanvasEvents events) {
        this.model = model;
        this.events = events;
    }

    /** To the nearest box in that direction, from the one last selected or from the middle of the view. */
    void walk(Walking.Direction direction, boolean adds) {
        List<Card> cards = model.drawing().cards();
        Optional<Box> from = model.focus().flatMap(model::box);
        Optional<Subject> next = from.isPresent()
                ? Walking.next(cards, from.get(), direction)
                : Walking.following(cards, Optional.empty(), false);
        next.ifPresent(subject -> go(subject, adds));
    }

    void following(boolean backwards) {
        Walking.following(model.drawing().cards(), model.focus(), backwards).ifPresent(subject -> go(subject, false));
    }

    private void go(Subject subject, boolean adds) {
        Set<Subject> selected = new LinkedHashSet<>(adds ? model.selection().get() : Set.of());
        selected.remove(subject);
        selected.add(subject);
        model.select(selected);
        bringIntoView(subject);
    }

    void bringIntoView(Subject subject) {
        model.box(subject).ifPresent(this::bringIntoView);
    }

    void bringIntoView(Box box) {
        if (!model.viewport().seen().contains(box)) {
            model.look(model.viewport().centredOn(box.centreX(), box.centreY()));
        }
    }

    /** Moves what is selected by one step of the grid, or by five. */
    void nudge(Walking.Direction direction, boolean far) {
        double step = model.grid().step() * (far ? FAR : 1);
        Map<Subject, Point2D> to = new LinkedHashMap<>();
        for (Subject subject : model.movable(model.selection().get())) {
            model.box(subject)
                    .ifPresent(box ->
                            to.put(subject, new Point2D(box.x() + direction.dx * step, box.y() + direction.dy * step)));
        }
        if (!to.isEmpty()) {
            events.nudged(to);
        }
    }

    void selectAll() {
        Set<Subject> all = new LinkedHashSet<>();
        model.drawing().frames().forEach(frame -> all.add(frame.subject()));
        model.drawing().cards().forEach(card -> all.add(card.subject()));
        model.select(all);
    }

    void take(Subject ghost) {
        events.ghost(ghost, true);
    }

    void open() {
        model.selection().get().stream().reduce((_, last) -> last).ifPresent(last -> {
            if (model.isFolded(last)) {
                events.fold(Set.of(last), false);
            } else {
                events.open(last);
            }
        });
    }

    void delete() {
        if (!model.selection().get().isEmpty()) {
            events.delete(model.selection().get());
        }
    }
}
