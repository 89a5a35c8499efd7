package fingerpost.ui.workbench;

import fingerpost.topology.Subject;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.arrange.Alignment;
import fingerpost.ui.arrange.Distribution;
import fingerpost.ui.arrange.Reach;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.preferences.Preferences;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/** The actions that put boxes in order, and those that select by what leads where. */
final class ArrangeActions {
    private static final Map<ActionId, Alignment> ALIGN = Map.of(
            ActionId.ALIGN_LEFT, Alignment.LEFT,
            ActionId.ALIGN_CENTRE, Alignment.CENTRE,
            ActionId.ALIGN_RIGHT, Alignment.RIGHT,
            ActionId.ALIGN_TOP, Alignment.TOP,
            ActionId.ALIGN_MIDDLE, Alignment.MIDDLE,
            ActionId.ALIGN_BOTTOM, Alignment.BOTTOM);
    private static final Map<ActionId, Distribution> SPREAD = Map.of(
            ActionId.SPREAD_ACROSS, Distribution.ACROSS,
            ActionId.SPREAD_DOWN, Distribution.DOWN);
    private static final Map<ActionId, Reach> SELECT = Map.of(
            ActionId.SELECT_UPSTREAM, Reach.UPSTREAM,
            ActionId.SELECT_DOWNSTREAM, Reach.DOWNSTREAM,
            ActionId.SELECT_CONNECTED, Reach.CONNECTED,
            ActionId.SELECT_ALIKE, Reach.SAME_KIND);

    private final Project project;
    private final Actions actions;
    private final Settings settings;
    private final Supplier<Parts> parts;
    private final ObservableValue<Boolean> designing;
    private final Function<Predicate<Set<Subject>>, ObservableValue<Boolean>> selected;

    /** @param selected whether the drawing is seen and what is selected there is such */
    ArrangeActions(
            Project project,
            Actions actions,
            Settings settings,
            Supplier<Parts> parts,
            ObservableValue<Boolean> designing,
            Function<Predicate<Set<Subject>>, ObservableValue<Boolean>> selected) {
        this.project = project;
        this.actions = actions;
        this.settings = settings;
        this.parts = parts;
        this.designing = designing;
        this.selected = selected;
    }

    void define() {
        actions.define(
                ActionId.TIDY,
                designing,
                project.selectionProperty()
                        .map(now -> now.size() > 1 ? Speech.of("Tidy the selection") : ActionId.TIDY.title()),
                () -> parts.get().tidying().tidy());
        actions.define(ActionId.TIDY_NEW, designing, () -> parts.get().tidying().tidyFresh());
        ALIGN.forEach((id, alignment) ->
                actions.define(id, atLeast(2), () -> parts.get().arrange().align(alignment)));
        SPREAD.forEach((id, distribution) ->
                actions.define(id, atLeast(3), () -> parts.get().arrange().distribute(distribution)));
        SELECT.forEach((id, reach) ->
                actions.define(id, atLeast(1), () -> parts.get().arrange().select(reach)));
        actions.define(
                ActionId.SELECT_OTHERS, designing, () -> parts.get().arrange().select(Reach.OTHERS));
        actions.define(
                ActionId.PIN,
                atLeast(1),
                project.selectionProperty()
                        .flatMap(now -> project.documentProperty()
                                .map(_ ->
                                        !now.isEmpty() && parts.get().arrange().isPinned()))
                        .map(pinned -> pinned ? Speech.of("Unpin") : ActionId.PIN.title()),
                () -> parts.get().arrange().pin());
        actions.define(
                ActionId.DELETE_RECONNECT,
                atLeast(1),
                () -> parts.get().deleting().deleteAndReconnect(project.selection()));
        actions.define(ActionId.GRID, this::toggleGrid);
        actions.define(
                ActionId.FIT_SELECTION, atLeast(1), () -> parts.get().canvas().fitSelection());
    }

    private void toggleGrid() {
        boolean snaps = settings.find(Preferences.SNAP).equals(Optional.of("off"));
        settings.remember(Preferences.SNAP, snaps ? "" : "off");
        project.say(Notice.plain(
                snaps
                        ? Speech.of("Boxes snap to the grid. Alt frees them.")
                        : Speech.of("Boxes do not snap to the grid any more.")));
    }

    private ObservableValue<Boolean> atLeast(int count) {
        return selected.apply(now -> now.size() >= count);
    }
}
