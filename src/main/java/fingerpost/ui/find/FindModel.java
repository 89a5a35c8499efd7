package fingerpost.ui.find;

import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Found;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is looked for in a project, and what of it is there. While it is open or pinned, the drawing dims or hides all else;
 * what is edited meanwhile or gone to never vanishes under the hand.
 */
public final class FindModel {
    private static final String REMEMBERED = "find";
    private static final int MOST_REMEMBERED = 20;

    private final Project project;
    private final Settings settings;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty hiding = new SimpleBooleanProperty();
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final Newest<Worked> work;
    private Topology known = Topology.EMPTY;
    private Things things = Things.NONE;
    private boolean changed;

    private record Worked(Topology topology, Things things, Outcome outcome, boolean fresh) {}

    public FindModel(Project project, Background background, Settings settings) {
        this.project = project;
        this.settings = settings;
        work = new Newest<>(background, this::show);
        text.subscribe((_, _) -> look(true));
        hiding.subscribe((_, _) -> look(true));
        open.subscribe((_, _) -> look(true));
        pinned.subscribe((_, _) -> look(false));
        project.documentProperty().map(document -> document.topology()).subscribe((_, _) -> look(false));
        project.findingsProperty().subscribe((_, _) -> look(false));
        project.liveProperty().subscribe((_, _) -> look(false));
        project.downProperty().subscribe((_, _) -> look(false));
        project.openedProperty().subscribe((_, _) -> {
            pinned.set(false);
            look(true);
        });
        project.onReveal(this::release);
    }

    StringProperty textProperty() {
        return text;
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** Whether what does not match is hidden instead of dimmed. */
    BooleanProperty hidingProperty() {
        return hiding;
    }

    /** Whether all stays so after the bar is closed. */
    BooleanProperty pinnedProperty() {
        return pinned;
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    List<Suggestion> suggestions(int caret) {
        return Completion.of(text.get(), Math.min(caret, text.get().length()), things, Seen.of(project));
    }

    /** The expressions that were used last, the latest first. */
    List<String> used() {
        return settings.list(REMEMBERED);
    }

    private void look(boolean fresh) {
        if (!open.get() && !pinned.get()) {
            work.drop();
            project.foundProperty().set(Optional.empty());
            return;
        }
        String wanted = text.get();
        Topology topology = project.topology();
        Things before = topology == known ? things : Things.NONE;
        Seen seen = Seen.of(project);
        changed |= fresh;
        boolean anew = changed;
        work.ask(() -> {
            Things all = before == Things.NONE ? Things.of(topology) : before;
            return new Worked(topology, all, Outcome.of(Expression.of(wanted), all, seen), anew);
        });
    }

    private void show(Worked worked) {
        changed = false;
        known = worked.topology();
        things = worked.things();
        outcome.set(worked.outcome());
        Set<Subject> before = project.foundProperty().get().map(Found::hidden).orElse(Set.of());
        project.foundProperty()
                .set(worked.outcome()
                        .found(worked.things(), hiding.get())
                        .map(found -> worked.fresh() ? found : only(found, before)));
    }

    /** What was shown before stays so. */
    private static Found only(Found found, Set<Subject> before) {
        Set<Subject> hidden = new LinkedHashSet<>(found.hidden());
        hidden.retainAll(before);
        return new Found(found.things(), found.boxes(), hidden);
    }

    private void release(Subject subject) {
        project.foundProperty()
                .get()
                .filter(found -> found.hidden().contains(subject.node()))
                .ifPresent(found -> {
                    Set<Subject> hidden = new LinkedHashSet<>(found.hidden());
                    hidden.remove(subject.node());
                    hidden.remove(Subject.of(subject.element()));
                    project.foundProperty().set(Optional.of(new Found(found.things(), found.boxes(), hidden)));
                });
    }

    /** Goes that many matches on, around the end. */
    public void step(int by) {
        remember();
        List<Subject> matches = outcome.get().matches().stream()
                .filter(each -> Present.in(project.topology(), each))
                .toList();
        if (matches.isEmpty()) {
            project.say(Notice.refused(Speech.of("Nothing in the design matches.")));
            return;
        }
        int at = current(matches);
        int next = at < 0 ? (by > 0 ? 0 : matches.size() - 1) : Math.floorMod(at + by, matches.size());
        project.reveal(matches.get(next));
        project.say(Notice.plain(Speech.of(
                "{0} of {1}: {2}", next + 1, matches.size(), Names.of(project.topology(), matches.get(next)))));
    }

    /** Which of the matches is the one that is selected; -1 for none. */
    int current() {
        return current(outcome.get().matches());
    }

    private int current(List<Subject> matches) {
        Set<Subject> selected = project.selection();
        return selected.size() == 1 ? matches.indexOf(selected.iterator().next().node()) : -1;
    }

    /** Selects everything that matches. */
    public void selectAll() {
        remember();
        Set<Subject> all =
                Present.in(project.topology(), new LinkedHashSet<>(outcome.get().matches()));
        if (all.isEmpty()) {
            project.say(Notice.refused(Speech.of("Nothing in the design matches.")));
        } else {
            project.selectionProperty().set(all);
            project.say(Notice.plain(Speech.count(all.size(), "1 match selected", "{0} matches selected")));
        }
    }

    /** Shows again what is hidden; what is looked for stays bright while it is looked for. */
    public void showAll() {
        pinned.set(false);
        hiding.set(false);
    }

    void close() {
        remember();
        open.set(false);
    }

    private void remember() {
        if (outcome.get().expression() instanceof Expression.Meant
                && !text.get().isBlank()) {
            List<String> used = new ArrayList<>(used());
            used.remove(text.get().strip());
            used.addFirst(text.get().strip());
            settings.remember(REMEMBERED, used.subList(0, Math.min(used.size(), MOST_REMEMBERED)));
        }
    }
}
