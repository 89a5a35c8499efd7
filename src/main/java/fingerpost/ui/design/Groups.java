package fingerpost.ui.design;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.GroupDraft;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts boxes in groups and takes them out; each is one step of undo. A group is selected by all that is in it. */
public final class Groups {
    private final Project project;

    public Groups(Project project) {
        this.project = project;
    }

    /** The same with what is in a group in the place of the group. */
    public Set<Subject> spread(Set<Subject> subjects) {
        Diagram diagram = project.document().diagram();
        if (diagram.groups().isEmpty()) {
            return subjects;
        }
        Set<Subject> spread = new LinkedHashSet<>();
        for (Subject each : subjects) {
            diagram.group(each.element())
                    .ifPresentOrElse(
                            group -> group.members().forEach(member -> spread.add(Subject.of(member))),
                            () -> spread.add(each));
        }
        return spread;
    }

    /** Whether a box, or more than one zone, is selected that is in no group yet: to be grouped, rather than folded. */
    public boolean canGroup() {
        List<Id> free =
                boxes().stream().filter(id -> diagram().groupOf(id).isEmpty()).toList();
        return free.size() > 1 || free.stream().anyMatch(id -> !isZone(id));
    }

    private boolean isZone(Id id) {
        return project.topology().find(id, HostedZone.class).isPresent();
    }

    /** The only group of which everything is selected. */
    public Optional<Group> whole() {
        List<Group> whole = wholes();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    /** Whether there is a group of which everything is selected. */
    public boolean hasWhole() {
        return !wholes().isEmpty();
    }

    /** The only group of which everything, and nothing else, is selected. */
    public Optional<Group> only() {
        return whole().filter(
                        group -> project.selection().size() == group.members().size());
    }

    private List<Group> wholes() {
        Set<Id> chosen = chosen();
        return diagram().groups().stream()
                .filter(group -> chosen.containsAll(group.members()))
                .toList();
    }

    /** What of the selection can stand in a group; names stand in their zones only. */
    public Set<Id> boxes() {
        return chosen().stream()
                .filter(id -> project.topology().find(id).filter(Group::holds).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Id> chosen() {
        return project.selection().stream()
                .filter(each -> each.owner().isEmpty())
                .map(Subject::element)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Diagram diagram() {
        return project.document().diagram();
    }

    /** Puts the selected boxes into the selected group too. */
    public void addTo(Group group) {
        List<Id> more =
                boxes().stream().filter(id -> !group.members().contains(id)).toList();
        String name = Speech.of("Add {0} to the group {1}", what(more), group.name());
        change(name, UnaryOperator.identity(), groups -> put(groups, more, Optional.of(group.id())));
    }

    /** Whether there is a box selected that could be put into a group. */
    public boolean canPut() {
        return !boxes().isEmpty();
    }

    /** The groups in which not all selected boxes are already. */
    public List<Group> others() {
        Set<Id> boxes = boxes();
        return diagram().groups().stream()
                .filter(group -> !group.members().containsAll(boxes))
                .toList();
    }

    /** Puts the selected boxes into that group, where the layout finds them places; zones stay where they stand. */
    public void put(Group group) {
        List<Id> more =
                boxes().stream().filter(id -> !group.members().contains(id)).toList();
        String name = Speech.of("Put {0} into the group {1}", what(more), group.name());
        boolean done = change(
                name,
                document -> document.with(document.diagram().unplaced(subjects(more))),
                groups -> put(groups, more, Optional.of(group.id())));
        if (done && more.stream().anyMatch(this::isZone)) {
            project.say(Notice.undoable(Speech.of("{0}. Ctrl+L brings together what is in a group.", name)));
        }
    }

    private static Set<Subject> subjects(Collection<Id> ids) {
        return ids.stream().map(Subject::of).collect(Collectors.toSet());
    }

    /**
     * Boxes were moved into that group, or out of theirs: one step with their new places.
     *
     * @param what was moved, in words
     * @param into empty where they are in no group from now on
     */
    void moved(String what, Set<Subject> boxes, Optional<Id> into, UnaryOperator<Document> placing) {
        Set<Id> ids = boxes.stream().map(Subject::element).collect(Collectors.toCollection(LinkedHashSet::new));
        String name = into.flatMap(diagram()::group)
                .map(group -> Speech.of("Move {0} into the group {1}", what, group.name()))
                .orElseGet(() -> homes(ids).size() == 1
                        ? Speech.of(
                                "Move {0} out of the group {1}",
                                what, homes(ids).iterator().next().name())
                        : Speech.of("Move {0} out of their groups", what));
        change(name, placing, groups -> put(groups, ids, into));
    }

    private static List<Group> put(List<Group> groups, Collection<Id> boxes, Optional<Id> into) {
        return groups.stream()
                .map(each -> into.equals(Optional.of(each.id())) ? each.with(boxes) : each.without(boxes))
                .toList();
    }

    private Set<Group> homes(Collection<Id> boxes) {
        return boxes.stream().flatMap(id -> diagram().groupOf(id).stream()).collect(Collectors.toSet());
    }

    /** Puts what was just added into that group too, as part of the same step. */
    public void join(Id group, Id box) {
        boolean holds = project.topology().find(box).filter(Group::holds).isPresent();
        if (holds && diagram().groupOf(box).isEmpty()) {
            project.undoNameProperty()
                    .get()
                    .ifPresent(step -> project.goOn(
                            step,
                            document -> document.with(document.diagram()
                                    .grouped(document.diagram().groups().stream()
                                            .map(each -> each.id().equals(group) ? each.with(List.of(box)) : each)
                                            .toList()))));
        }
    }

    /** What is asked of a person who groups the selected boxes. */
    public GroupDraft draft() {
        Set<Id> boxes = boxes();
        Set<String> operators = boxes.stream()
                .map(id -> project.topology().find(id, ExternalEndpoint.class).map(ExternalEndpoint::operator))
                .map(operator -> operator.orElse(""))
                .collect(Collectors.toSet());
        Optional<String> operator =
                operators.stream().findFirst().filter(one -> operators.size() == 1 && !one.isBlank());
        return new GroupDraft() {
            @Override
            public GroupKind kind() {
                return operator.isPresent() ? GroupKind.PROVIDER : GroupKind.OTHER;
            }

            @Override
            public String name() {
                return operator.orElse(Speech.of("Group {0}", diagram().groups().size() + 1));
            }

            @Override
            public Optional<String> refusal(String name) {
                return Groups.refusal(name);
            }

            @Override
            public void take(GroupKind kind, String name) {
                make(kind, name, boxes);
            }
        };
    }

    static Optional<String> refusal(String name) {
        try {
            new Group(Id.of("group"), GroupKind.OTHER, name, Set.of());
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(Reason.of(refused));
        }
    }

    private void make(GroupKind kind, String name, Set<Id> boxes) {
        Id id = diagram().free(Id.from("group " + name, _ -> false), project.topology());
        change(Speech.of("Group {0} as {1}", what(boxes), name), UnaryOperator.identity(), groups -> {
            List<Group> all = new ArrayList<>(
                    groups.stream().map(each -> each.without(boxes)).toList());
            all.add(new Group(id, kind, name, boxes));
            return all;
        });
        project.selectionProperty().set(subjects(boxes));
    }

    /** Whether a group is selected, or something in one. */
    public boolean canUngroup() {
        return boxes().stream().anyMatch(id -> diagram().groupOf(id).isPresent());
    }

    /** Dissolves the groups that are selected as a whole, else takes the selected boxes out of theirs. */
    public void ungroup() {
        List<Group> whole = wholes();
        if (!whole.isEmpty()) {
            Set<Id> ids = whole.stream().map(Group::id).collect(Collectors.toSet());
            String name = whole.size() == 1
                    ? Speech.of("Ungroup {0}", whole.getFirst().name())
                    : Speech.of("Ungroup {0} groups", whole.size());
            change(
                    name,
                    UnaryOperator.identity(),
                    groups -> groups.stream()
                            .filter(each -> !ids.contains(each.id()))
                            .toList());
        } else {
            takeOut();
        }
    }

    /** Takes the selected boxes out of their groups, to places outside of the frames. */
    public void takeOut() {
        List<Id> out =
                boxes().stream().filter(id -> diagram().groupOf(id).isPresent()).toList();
        Set<Group> homes = homes(out);
        List<Id> aside = out.stream()
                .filter(id -> homes.stream()
                        .anyMatch(home -> home.members().contains(id) && !out.containsAll(home.members())))
                .toList();
        change(
                homes.size() == 1
                        ? Speech.of(
                                "Take {0} out of the group {1}",
                                what(out), homes.iterator().next().name())
                        : Speech.of("Take {0} out of their groups", what(out)),
                document -> document.with(document.diagram().unplaced(subjects(aside))),
                groups -> put(groups, out, Optional.empty()));
    }

    private String what(Collection<Id> boxes) {
        return boxes.size() == 1
                ? Names.of(project.topology(), Subject.of(boxes.iterator().next()))
                : Speech.of("{0} boxes", boxes.size());
    }

    private interface Regrouping {
        List<Group> of(List<Group> groups);
    }

    /** One step, in which a group without members goes; that is said unless it was to go. */
    private boolean change(String name, UnaryOperator<Document> placing, Regrouping regrouping) {
        List<Group> before = diagram().groups();
        boolean done = project.change(name, document -> {
            Document placed = placing.apply(document);
            Diagram after =
                    placed.with(placed.diagram().grouped(regrouping.of(before))).diagram();
            Set<Subject> gone = before.stream()
                    .filter(each -> after.group(each.id()).isEmpty())
                    .map(Group::subject)
                    .collect(Collectors.toSet());
            return placed.with(after.folding(gone, false));
        });
        if (done) {
            List<String> emptied = regrouping.of(before).stream()
                    .filter(each -> each.members().isEmpty())
                    .map(Group::name)
                    .toList();
            project.say(Notice.undoable(
                    emptied.isEmpty()
                            ? name
                            : Speech.of("{0}. Nothing is left in {1}: it is gone.", name, String.join(", ", emptied))));
        }
        return done;
    }
}
