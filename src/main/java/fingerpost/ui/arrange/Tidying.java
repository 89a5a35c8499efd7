package fingerpost.ui.arrange;

import fingerpost.document.Document;
import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.IncrementalPlacer;
import fingerpost.layout.Layout;
import fingerpost.layout.Tidy;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** Finds new places beside the UI thread, and takes them as one step of undo; the status bar shows it and can cancel it. */
public final class Tidying {
    private final Project project;
    private final Fresh fresh;
    private final Background background;
    private final Layout layout = new ElkLayout();
    private Optional<Running> running = Optional.empty();

    public Tidying(Project project, Fresh fresh, Background background) {
        this.project = project;
        this.fresh = fresh;
        this.background = background;
    }

    /** All boxes, or those that are selected where there are two at least. */
    public void tidy() {
        Set<Subject> selected = project.selection();
        boolean several = selected.size() > 1;
        start(
                (standing, stop) -> {
                    Set<Subject> chosen = several
                            ? standing.leaves(selected)
                            : standing.boxes().keySet();
                    return new Tidy(layout)
                            .place(
                                    standing.graph(),
                                    standing.sizes(),
                                    standing.boxes(),
                                    chosen,
                                    standing.pinned(),
                                    stop);
                },
                count -> several
                        ? Speech.count(count, "Tidy the selection (1 box)", "Tidy the selection ({0} boxes)")
                        : Speech.count(count, "Tidy the drawing (1 box)", "Tidy the drawing ({0} boxes)"),
                Speech.of("Everything is pinned, or stands tidy already."));
    }

    /** The boxes that the program placed since a person last moved them, and those that lie upon others; the rest stays. */
    public void tidyFresh() {
        start(
                (standing, stop) -> {
                    Set<Subject> chosen = fresh.among(standing.boxes());
                    chosen.removeAll(standing.pinned());
                    Map<Subject, Box> rest = new HashMap<>(standing.boxes());
                    rest.keySet().removeAll(chosen);
                    return new IncrementalPlacer(layout).place(standing.graph(), standing.sizes(), rest, stop);
                },
                count -> Speech.count(count, "Arrange what is new (1 box)", "Arrange what is new ({0} boxes)"),
                Speech.of("Nothing is new: you have seen to every box, and none lies upon another."));
    }

    private interface Named {
        String of(int boxes);
    }

    private void start(BiFunction<Standing, BooleanSupplier, Map<Subject, Box>> work, Named name, String nothing) {
        running.ifPresent(Running::cancel);
        Document document = project.document();
        int opened = project.openedProperty().get();
        running = Optional.of(background.start(
                Speech.of("Tidying the drawing"),
                () -> {
                    Standing standing = Standing.of(document);
                    Map<Subject, Box> found = work.apply(standing, Thread.currentThread()::isInterrupted);
                    found.replaceAll((_, box) -> box.movedTo(Math.rint(box.x()), Math.rint(box.y())));
                    found.entrySet()
                            .removeIf(each ->
                                    each.getValue().equals(standing.boxes().get(each.getKey())));
                    return standing.hidden(found);
                },
                found -> {
                    if (opened == project.openedProperty().get()) {
                        take(found, name, nothing);
                    }
                },
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        project.say(Notice.refused(Speech.of("The drawing was not tidied. {0}", Reason.of(failure))));
                    }
                }));
    }

    private void take(Map<Subject, Box> found, Named name, String nothing) {
        found.keySet().removeIf(project.document().diagram()::isPinned);
        if (found.isEmpty()) {
            project.say(Notice.plain(nothing));
            return;
        }
        String step = name.of(found.size());
        if (project.change(step, document -> Arrange.placed(document, found))) {
            fresh.moved(found.keySet());
            project.say(Notice.undoable(step));
        }
    }
}
