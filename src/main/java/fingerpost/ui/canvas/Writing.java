package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** What is written over the drawing, of which there is never more than one at a time. */
final class Writing {
    private final CanvasModel model;
    private final CanvasEvents events;
    private final ObservableList<Node> over;
    private final Runnable focus;
    private Optional<InPlace> open = Optional.empty();

    /** @param focus gives the keys back to the canvas */
    Writing(CanvasModel model, CanvasEvents events, ObservableList<Node> over, Runnable focus) {
        this.model = model;
        this.events = events;
        this.over = over;
        this.focus = focus;
    }

    /** Says whether that has a box here and a name. */
    boolean rename(Subject subject) {
        Optional<Box> box = model.hides(subject) ? Optional.empty() : model.box(subject);
        Optional<NameDraft> draft = box.flatMap(_ -> events.rename(subject.node()));
        if (box.isEmpty() || draft.isEmpty()) {
            return false;
        }
        bringIntoView(box.get());
        open(close -> new NameEditor(subject.node(), draft.get(), close));
        return true;
    }

    void group(Set<Subject> boxes, GroupDraft draft) {
        boxes.stream()
                .flatMap(each -> model.box(each).stream())
                .reduce(Box::with)
                .ifPresent(this::bringIntoView);
        open(close -> new GroupForm(boxes, draft, close));
    }

    private void bringIntoView(Box box) {
        if (!model.viewport().seen().contains(box.x(), box.y())) {
            model.look(model.viewport().centredOn(box.centreX(), box.centreY()));
        }
    }

    private void open(Function<Runnable, InPlace> make) {
        close();
        InPlace opened = make.apply(this::close);
        open = Optional.of(opened);
        over.add(opened);
        opened.follow(model);
        opened.begin();
    }

    private void close() {
        Optional<InPlace> closing = open;
        open = Optional.empty();
        closing.ifPresent(each -> {
            over.remove(each);
            focus.run();
        });
    }

    void follow() {
        open.ifPresent(each -> each.follow(model));
    }
}
