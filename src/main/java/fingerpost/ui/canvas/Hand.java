package fingerpost.ui.canvas;

import fingerpost.picture.Wire;
import fingerpost.topology.Subject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;

/** Turns what the mouse does into gestures, of which never more than one is active. */
final class Hand {
    /** What was pressed. */
    enum Press {
        /** The main button. */
        MAIN,
        /** Whatever moves the paper: the middle button, or the main one with the space bar. */
        PAN,
        /** The second button: moves the paper, or asks for a menu if it does not move. */
        MENU
    }

    private static final double SLACK = 4;

    private final CanvasModel model;
    private final CanvasEvents events;
    private final Consumer<Subject> rename;
    private Optional<Gesture> active = Optional.empty();
    private Optional<Pointer> menuAt = Optional.empty();
    private Optional<Pointer> dragged = Optional.empty();
    private boolean sticky;

    /** @param rename told of a double click on a title */
    Hand(CanvasModel model, CanvasEvents events, Consumer<Subject> rename) {
        this.model = model;
        this.events = events;
        this.rename = rename;
    }

    boolean isBusy() {
        return active.isPresent();
    }

    /** @param clicks how often in a row */
    void press(Press press, Pointer pointer, int clicks) {
        if (sticky) {
            if (press == Press.MAIN) {
                sticky = false;
                end(pointer);
            } else {
                cancel();
            }
            return;
        }
        if (active.isPresent()) {
            return;
        }
        switch (press) {
            case PAN -> active = Optional.of(new PanGesture(model, pointer));
            case MENU -> {
                menuAt = Optional.of(pointer);
                active = Optional.of(new PanGesture(model, pointer));
            }
            case MAIN -> main(pointer, clicks);
        }
    }

    private void main(Pointer pointer, int clicks) {
        Hit hit = hit(pointer);
        Optional<Subject> ghost = ghost(pointer, hit);
        if (ghost.isPresent()) {
            model.choose(ghost.get());
            events.ghost(ghost.get(), clicks == 2);
            return;
        }
        switch (hit) {
            case Hit.Port(Subject subject) -> active = Optional.of(new ConnectGesture(model, events, subject, pointer));
            case Hit.OnCard(Subject subject) -> box(subject, pointer, clicks);
            case Hit.OnFrame(Subject subject) -> box(subject, pointer, clicks);
            case Hit.OnBadge(Subject subject) -> {
                model.select(Set.of(subject));
                events.problems(subject, pointer.screenX(), pointer.screenY());
            }
            case Hit.OnChevron(Subject zone) -> events.fold(Set.of(zone), !model.isFolded(zone));
            case Hit.OnWire(Wire _, Subject source) -> {
                if (pointer.adds()) {
                    model.toggle(source);
                } else {
                    model.select(Set.of(source));
                }
                if (clicks == 2) {
                    events.open(source);
                }
            }
            case Hit.Nothing _ -> active = Optional.of(new MarqueeGesture(model, pointer));
        }
    }

    /** What only another design has lies over lines, and below every box of this one. */
    private Optional<Subject> ghost(Pointer pointer, Hit hit) {
        Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
        return hit instanceof Hit.Nothing || hit instanceof Hit.OnWire
                ? model.beyond().at(at.getX(), at.getY())
                : Optional.empty();
    }

    private void box(Subject subject, Pointer pointer, int clicks) {
        if (clicks == 2 && !pointer.adds()) {
            model.select(Set.of(subject));
            Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
            if (model.title(subject)
                    .filter(title -> title.contains(at.getX(), at.getY()))
                    .isPresent()) {
                rename.accept(subject);
            } else if (model.isFolded(subject)) {
                events.fold(Set.of(subject), false);
            } else {
                events.open(subject);
            }
        } else {
            active = Optional.of(new DragGesture(model, events, subject, pointer));
        }
    }

    void move(Pointer pointer) {
        if (active.isPresent()) {
            dragged = Optional.of(pointer).filter(_ -> !sticky);
            active.get().move(pointer);
        } else {
            model.hints(Hints.hovering(hit(pointer).box()));
        }
    }

    /** Whether something is held at the edge of the canvas, so that {@link #panAtEdge} is to be called for each frame. */
    boolean isAtEdge() {
        Viewport view = model.viewport();
        return active.filter(Gesture::pansAtEdge).isPresent()
                && dragged.filter(at ->
                                EdgePan.speed(at.x(), view.width()) != 0 || EdgePan.speed(at.y(), view.height()) != 0)
                        .isPresent();
    }

    /** Moves the paper below what is held at the edge, as far as it goes in that time. */
    void panAtEdge(double seconds) {
        if (isAtEdge()) {
            Pointer at = dragged.orElseThrow();
            Viewport view = model.viewport();
            model.look(view.pannedBy(
                    -EdgePan.speed(at.x(), view.width()) * seconds, -EdgePan.speed(at.y(), view.height()) * seconds));
            active.orElseThrow().move(at);
        }
    }

    void release(Pointer pointer) {
        if (menuAt.isPresent()) {
            Pointer start = menuAt.get();
            if (Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) < SLACK) {
                cancel();
                menu(pointer);
                return;
            }
        }
        if (active.filter(gesture -> gesture.staysInHand(pointer)).isPresent()) {
            sticky = true;
            return;
        }
        end(pointer);
    }

    private void menu(Pointer pointer) {
        Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
        Hit hit = hit(pointer);
        Optional<Subject> ghost = ghost(pointer, hit);
        if (ghost.isPresent()) {
            model.choose(ghost.get());
            events.ghost(ghost.get(), false);
            events.ghostMenu(ghost.get(), pointer.screenX(), pointer.screenY());
            return;
        }
        switch (hit) {
            case Hit.Nothing _ -> model.select(Set.of());
            case Hit.OnWire(Wire _, Subject source) -> selectUnlessSelected(source);
            case Hit.Port(Subject subject) -> selectUnlessSelected(subject);
            case Hit.OnCard(Subject subject) -> selectUnlessSelected(subject);
            case Hit.OnFrame(Subject subject) -> selectUnlessSelected(subject);
            case Hit.OnBadge(Subject subject) -> selectUnlessSelected(subject);
            case Hit.OnChevron(Subject zone) -> selectUnlessSelected(zone);
        }
        events.contextMenu(model.selection().get(), at, pointer.screenX(), pointer.screenY());
    }

    private void selectUnlessSelected(Subject subject) {
        if (!model.selection().get().contains(subject)) {
            model.select(Set.of(subject));
        }
    }

    /** Begins a wire without the mouse; the next click or Enter ends it. */
    void connect(Subject from, Pointer pointer) {
        cancel();
        active = Optional.of(new ConnectGesture(model, events, from, pointer));
        sticky = true;
    }

    /** Ends the gesture without effect; says whether there was any. */
    boolean cancel() {
        Optional<Gesture> ended = active;
        active = Optional.empty();
        dragged = Optional.empty();
        menuAt = Optional.empty();
        sticky = false;
        ended.ifPresent(Gesture::cancel);
        return ended.isPresent();
    }

    private void end(Pointer pointer) {
        Optional<Gesture> ended = active;
        active = Optional.empty();
        dragged = Optional.empty();
        menuAt = Optional.empty();
        ended.ifPresent(gesture -> gesture.commit(pointer));
    }

    private Hit hit(Pointer pointer) {
        Point2D at = model.viewport().toDrawing(pointer.x(), pointer.y());
        return Hit.at(model.seen(), at.getX(), at.getY(), model.viewport().zoom(), ports());
    }

    /** The boxes that show their handle: the hovered one, and a selected one that is alone. */
    private Set<Subject> ports() {
        Set<Subject> ports = new LinkedHashSet<>();
        model.hints().hovered().ifPresent(ports::add);
        if (model.selection().get().size() == 1) {
            model.focus().ifPresent(ports::add);
        }
        return ports;
    }
}
