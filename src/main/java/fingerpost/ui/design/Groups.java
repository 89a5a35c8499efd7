package fingerpost.ui.design;

import fingerpost.document.Diagram;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
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

    /** Whether a box is selected that is in no group yet: what is there to be grouped, rather than folded. */
    public boolean canGroup() {
        return boxes().stream().anyMatch(id -> diagram().groupOf(id).isEmpty());
    }

    /** The only group of which everything is selected. */
    public Optional<Group> whole() {
        List<Group> whole = wholes();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
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

    /** What of the selection can stand in a group; zones and their names cannot. */
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
        change(
                name,
                diagram -> diagram.stream()
                        .map(each -> each.id().equals(group.id()) ? each.with(more) : each.without(more))
                        .toList());
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
        change(Speech.of("Group {0} as {1}", what(boxes), name), groups -> {
            List<Group> all = new ArrayList<>(
                    groups.stream().map(each -> each.without(boxes)).toList());
            all.add(new Group(id, kind, name, boxes));
            return all;
        });
        project.selectionProperty().set(boxes.stream().map(Subject::of).collect(Collectors.toSet()));
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
                    groups -> groups.stream()
                            .filter(each -> !ids.contains(each.id()))
                            .toList());
            return;
        }
        List<Id> out =
                boxes().stream().filter(id -> diagram().groupOf(id).isPresent()).toList();
        Set<String> from = out.stream()
                .flatMap(id -> diagram().groupOf(id).stream())
                .map(Group::name)
                .collect(Collectors.toSet());
        change(
                from.size() == 1
                        ? Speech.of(
                                "Take {0} out of the group {1}",
                                what(out), from.iterator().next())
                        : Speech.of("Take {0} out of their groups", what(out)),
                groups -> groups.stream().map(each -> each.without(out)).toList());
    }

    private String what(Collection<Id> boxes) {
        return boxes.size() == 1
                ? Names.of(project.topology(), Subject.of(boxes.iterator().next()))
                : Speech.of("{0} boxes", boxes.size());
    }

    private interface Regrouping {
        List<Group> of(List<Group> groups);
    }

    private void change(String name, Regrouping regrouping) {
        boolean done = project.change(name, document -> {
            List<Group> before = document.diagram().groups();
            Diagram after = document.with(document.diagram().grouped(regrouping.of(before)))
                    .diagram();
            Set<Subject> gone = before.stream()
                    .filter(each -> after.group(each.id()).isEmpty())
                    .map(Group::subject)
                    .collect(Collectors.toSet());
            return document.with(after.folding(gone, false));
        });
        if (done) {
            project.say(Notice.undoable(name));
        }
    }
}
