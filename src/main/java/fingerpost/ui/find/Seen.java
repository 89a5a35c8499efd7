package fingerpost.ui.find;

import fingerpost.check.Finding;
import fingerpost.document.Diagram;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.model.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a design beside the design itself.
 *
 * @param found by the place where it was found
 * @param live how boxes stand beside live answers
 * @param down the boxes that do not answer
 * @param pinned the subjects, as text, that no layout may move
 * @param groups the name of the group in which an element is, in lower case
 */
record Seen(
        Map<Subject, List<Finding>> found,
        Map<Subject, LiveState> live,
        Set<Subject> selected,
        Set<Subject> down,
        Set<String> pinned,
        Map<Id, String> groups) {
    static Seen of(Project project) {
        Map<Subject, List<Finding>> found = new HashMap<>();
        project.findingsProperty()
                .get()
                .forEach(each -> found.computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        return new Seen(
                found,
                Map.copyOf(project.liveProperty().get()),
                Set.copyOf(project.selection()),
                Set.copyOf(project.downProperty().get()),
                project.document().diagram().pinned(),
                groups(project.document().diagram()));
    }

    private static Map<Id, String> groups(Diagram diagram) {
        Map<Id, String> groups = new HashMap<>();
        diagram.groups()
                .forEach(group ->
                        group.members().forEach(member -> groups.put(member, EntryFacts.lower(group.name()))));
        return groups;
    }

    /** What was found at that place; at an entry, also what was found at its name. */
    List<Finding> findings(Subject subject) {
        List<Finding> here = found.getOrDefault(subject, List.of());
        if (subject.type().isEmpty()) {
            return here;
        }
        List<Finding> both = new ArrayList<>(here);
        both.addAll(found.getOrDefault(subject.node(), List.of()));
        return both;
    }
}
