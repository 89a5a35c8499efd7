package fingerpost.ui.design;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows zones as one box each, and with their names again. */
public final class Folds {
    private final Project project;

    public Folds(Project project) {
        this.project = project;
    }

    /** Whether there is a zone with names among those, or around them. */
    public boolean canToggle(Set<Subject> subjects) {
        return !zones(subjects).isEmpty();
    }

    /** Whether {@link #toggle} would fold: one of the zones shows its names. */
    public boolean wouldFold(Set<Subject> subjects) {
        return zones(subjects).stream().anyMatch(zone -> !isFolded(zone));
    }

    /** Folds the zones of those, or unfolds them where all are folded already. */
    public void toggle(Set<Subject> subjects) {
        set(subjects, wouldFold(subjects));
    }

    public boolean canAll(boolean fold) {
        return zones().stream().anyMatch(zone -> isFolded(zone) != fold);
    }

    public void all(boolean fold) {
        change(zones(), fold);
    }

    /** Folds the zones of those as one step of undo, or shows their names again. */
    public void set(Collection<Subject> subjects, boolean fold) {
        List<HostedZone> zones = zones(subjects);
        if (zones.isEmpty()) {
            project.say(Notice.refused(Speech.of("There is nothing to fold: the zone has no names.")));
            return;
        }
        change(zones, fold);
    }

    /** Unfolds the zone of that name so that it can be seen: not a thing to undo. */
    public void unfoldFor(Subject place) {
        Subject zone = Subject.of(place.element());
        if (place.owner().isPresent() && project.document().diagram().isFolded(zone)) {
            project.amend(document -> document.with(document.diagram().folding(List.of(zone), false)));
            project.topology()
                    .find(zone.element())
                    .ifPresent(found -> project.say(Notice.plain(Speech.of(
                            "{0} was unfolded to show {1}",
                            Names.titleOf(found), place.owner().get().unicode()))));
        }
    }

    private void change(List<HostedZone> zones, boolean fold) {
        List<HostedZone> changed =
                zones.stream().filter(zone -> isFolded(zone) != fold).toList();
        if (changed.isEmpty()) {
            return;
        }
        String what = changed.size() == 1
                ? Names.titleOf(changed.getFirst())
                : Speech.count(changed.size(), "1 zone", "{0} zones");
        String name = Speech.of(fold ? "Fold {0}" : "Unfold {0}", what);
        Set<Subject> boxes = new LinkedHashSet<>();
        changed.forEach(zone -> boxes.add(Subject.of(zone.id())));
        if (project.change(name, document -> document.with(document.diagram().folding(boxes, fold)))) {
            if (fold) {
                selectShown(boxes);
            }
            project.say(Notice.undoable(name));
        }
    }

    /** What is hidden now gives its place in the selection to its zone. */
    private void selectShown(Set<Subject> zones) {
        Set<Subject> selected = new LinkedHashSet<>();
        project.selection().forEach(each -> {
            Subject zone = Subject.of(each.element());
            selected.add(zones.contains(zone) ? zone : each);
        });
        project.selectionProperty().set(selected);
    }

    private boolean isFolded(HostedZone zone) {
        return project.document().diagram().isFolded(Subject.of(zone.id()));
    }

    private List<HostedZone> zones() {
        return project.topology().zones().stream()
                .filter(zone -> !zone.entries().isEmpty())
                .toList();
    }

    private List<HostedZone> zones(Collection<Subject> subjects) {
        return subjects.stream()
                .map(Subject::element)
                .distinct()
                .map(id -> project.topology().find(id, HostedZone.class))
                .flatMap(Optional::stream)
                .filter(zone -> !zone.entries().isEmpty())
                .toList();
    }
}
