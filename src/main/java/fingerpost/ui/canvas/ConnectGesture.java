package fingerpost.ui.canvas;

import fingerpost.topology.Subject;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.speech.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/** Draws a wire from a box to another, saying on the way what it would mean; by drag, or by click and click. */
final class ConnectGesture implements Gesture {
    private static final double SLACK = 5;

    private final CanvasModel model;
    private final CanvasEvents events;
    private final Subject from;
    private final Pointer start;
    private final Set<Subject> legal;
    private final Map<Subject, Connecting> asked = new HashMap<>();
    private boolean wentAway;

    ConnectGesture(CanvasModel model, CanvasEvents events, Subject from, Pointer start) {
        this.model = model;
        this.events = events;
        this.from = from;
        this.start = start;
        this.legal = Set.copyOf(events.targets(from));
        move(start);
    }

    @Override
    public void move(Pointer pointer) {
        wentAway |= Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) > SLACK;
        Point2D end = model.viewport().toDrawing(pointer.x(), pointer.y());
        Optional<Subject> over = below(pointer);
        String words = over.map(this::words).orElse("");
        boolean allowed = over.map(legal::contains).orElse(true);
        model.hints(Hints.wire(new Hints.Loose(from, end.getX(), end.getY(), legal, over, words, allowed)));
    }

    private Optional<Subject> below(Pointer pointer) {
        Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
        Hit hit = Hit.at(model.seen(), at.getX(), at.getY(), model.viewport().zoom(), Set.of());
        return hit.box().filter(box -> !box.equals(from));
    }

    private String words(Subject to) {
        return switch (asked.computeIfAbsent(to, box -> events.connecting(from, box))) {
            case Connecting.Offers(var edits) ->
                edits.isEmpty() ? "" : Told.edit(edits.getFirst().name());
            case Connecting.Refused(String reason) -> Told.refusal(reason);
        };
    }

    /** A press that never left its place is the first click of two. */
    @Override
    public boolean staysInHand(Pointer pointer) {
        return !wentAway;
    }

    @Override
    public void commit(Pointer pointer) {
        Optional<Subject> over = below(pointer);
        model.hints(Hints.NONE);
        if (over.isPresent()) {
            if (legal.contains(over.get())) {
                events.connect(from, over.get(), pointer.screenX(), pointer.screenY());
            }
            return;
        }
        Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
        boolean back = model.box(from)
                .filter(box -> box.grown(Hit.REACH).contains(at.getX(), at.getY()))
                .isPresent();
        if (!back) {
            events.connectToNothing(from, at, pointer.screenX(), pointer.screenY());
        }
    }

    @Override
    public void cancel() {
        model.hints(Hints.NONE);
    }
}
