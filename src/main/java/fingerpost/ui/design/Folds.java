package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.document.Diagram;
import fingerpost.topology.Group;
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
import java.util.stream.Stream;

/** Shows zones and groups as one box each, and with what is in them again. */
public final class Folds {
    private final Project project;

    public Folds(Project project) {
        this.project = project;
    }

    /** Whether there is a zone with names or a group among those, or around them. */
    public boolean canToggle(Set<Subject> subjects) {
        return !frames(subjects).isEmpty();
    }

    /** Whether {@link #toggle} would fold: one of them shows what is in it. */
    public boolean wouldFold(Set<Subject> subjects) {
        return frames(subjects).stream().anyMatch(frame -> !isFolded(frame));
    }

    /** Folds the zones and groups of those, or unfolds them where all are folded already. */
    public void toggle(Set<Subject> subjects) {
        set(subjects, wouldFold(subjects));
    }

    public boolean canAll(boolean fold) {
        return frames().stream().anyMatch(frame -> isFolded(frame) != fold);
    }

    public void all(boolean fold) {
        change(frames(), fold);
    }

    /** Folds the zones and groups of those as one step of undo, or shows what is in them again. */
    public void set(Collection<Subject> subjects, boolean fold) {
        Set<Subject> frames = frames(subjects);
        if (frames.isEmpty()) {
            project.say(Notice.refused(Speech.of("There is nothing to fold: the zone has no names.")));
            return;
        }
        change(frames, fold);
    }

    /** Unfolds what that stands in so that it can be seen: not a thing to undo. */
    public void unfoldFor(Subject place) {
        List<Subject> shut = Stream.of(zone(place), group(place))
                .flatMap(Optional::stream)
                .filter(frame -> isFolded(frame) && !place.equals(frame))
                .toList();
        if (!shut.isEmpty()) {
            project.amend(document -> document.with(document.diagram().folding(shut, false)));
            project.say(Notice.plain(Speech.of("{0} was unfolded to show {1}", title(shut.getLast()), shown(place))));
        }
    }

    private String shown(Subject place) {
        return place.owner().map(DomainName::unicode).orElseGet(() -> Names.of(project.topology(), place));
    }

    private void change(Set<Subject> frames, boolean fold) {
        List<Subject> changed =
                frames.stream().filter(frame -> isFolded(frame) != fold).toList();
        if (changed.isEmpty()) {
            return;
        }
        boolean zones = changed.stream().allMatch(this::isZone);
        String what = changed.size() == 1
                ? title(changed.getFirst())
                : zones
                        ? Speech.count(changed.size(), "1 zone", "{0} zones")
                        : Speech.of("{0} zones and groups", changed.size());
        String name = Speech.of(fold ? "Fold {0}" : "Unfold {0}", what);
        if (project.change(name, document -> document.with(document.diagram().folding(changed, fold)))) {
            if (fold) {
                selectShown(Set.copyOf(changed));
            }
            project.say(Notice.undoable(name));
        }
    }

    /** What is hidden now gives its place in the selection to its zone; a group is selected by all that is in it. */
    private void selectShown(Set<Subject> frames) {
        Set<Subject> selected = new LinkedHashSet<>();
        project.selection().forEach(each -> {
            Subject zone = Subject.of(each.element());
            Optional<Group> group = project.document().diagram().groupOf(each.element());
            if (group.filter(around -> frames.contains(around.subject())).isPresent()) {
                group.get().members().forEach(member -> selected.add(Subject.of(member)));
            } else {
                selected.add(frames.contains(zone) ? zone : each);
            }
        });
        project.selectionProperty().set(selected);
    }

    private boolean isFolded(Subject frame) {
        return project.document().diagram().isFolded(frame);
    }

    private boolean isZone(Subject frame) {
        return project.topology().find(frame.element()).isPresent();
    }

    private String title(Subject frame) {
        return project.topology()
                .find(frame.element())
                .map(Names::titleOf)
                .or(() -> project.document().diagram().group(frame.element()).map(Group::name))
                .orElse(frame.toString());
    }

    private Set<Subject> frames() {
        Set<Subject> frames = new LinkedHashSet<>();
        project.topology().zones().forEach(zone -> frame(Subject.of(zone.id())).ifPresent(frames::add));
        project.document().diagram().groups().forEach(group -> frames.add(group.subject()));
        return frames;
    }

    /** A zone stands for its group where all of that is selected. */
    private Set<Subject> frames(Collection<Subject> subjects) {
        Set<Subject> frames = new LinkedHashSet<>();
        subjects.forEach(each -> group(each)
                .filter(_ -> zone(each).filter(each::equals).isPresent() && isWhole(each, subjects))
                .or(() -> frame(each))
                .ifPresent(frames::add));
        return frames;
    }

    private boolean isWhole(Subject member, Collection<Subject> subjects) {
        return project.document()
                .diagram()
                .groupOf(member.element())
                .filter(group -> group.members().size() > 1)
                .filter(group -> group.members().stream().map(Subject::of).allMatch(subjects::contains))
                .isPresent();
    }

    /** The zone with names or the group that this is or stands in. */
    private Optional<Subject> frame(Subject subject) {
        return zone(subject).or(() -> group(subject));
    }

    private Optional<Subject> zone(Subject subject) {
        return project.topology()
                .find(subject.element(), HostedZone.class)
                .filter(zone -> !zone.entries().isEmpty())
                .map(zone -> Subject.of(zone.id()));
    }

    private Optional<Subject> group(Subject subject) {
        Diagram diagram = project.document().diagram();
        return diagram.group(subject.element())
                .or(() -> diagram.groupOf(subject.element()))
                .map(Group::subject);
    }
}
