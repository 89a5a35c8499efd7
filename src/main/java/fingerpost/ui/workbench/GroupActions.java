package fingerpost.ui.workbench;

import fingerpost.picture.Symbol;
import fingerpost.topology.Group;
import fingerpost.topology.Subject;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.design.Groups;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Project;
import fingerpost.ui.search.Choice;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** Puts what is selected into a group that is there, chosen by some letters, and takes it out of its group. */
final class GroupActions {
    private final Project project;
    private final Groups groups;
    private final SearchOver search;
    private final Supplier<Parts> parts;

    GroupActions(Project project, SearchOver search, Supplier<Parts> parts) {
        this.project = project;
        this.groups = new Groups(project);
        this.search = search;
        this.parts = parts;
    }

    void define(Actions actions, ObservableValue<Boolean> designing) {
        ObservableValue<Set<Subject>> selected = project.documentProperty().flatMap(_ -> project.selectionProperty());
        actions.define(
                ActionId.PUT_INTO_GROUP,
                designing.flatMap(on -> selected.map(_ -> on && groups.canPut())),
                this::choose);
        actions.define(
                ActionId.TAKE_OUT_OF_GROUP,
                designing.flatMap(on -> selected.map(_ -> on && groups.canUngroup())),
                groups::takeOut);
    }

    private void choose() {
        search.open(
                Speech.of("Put into the group"), Speech.of("No group is called that."), () -> choices(groups.others()));
    }

    private List<Choice> choices(List<Group> others) {
        List<Choice> choices = new ArrayList<>();
        for (Group group : others) {
            choices.add(choice(
                    group.name(),
                    Speech.count(group.members().size(), "1 box", "{0} boxes"),
                    Symbol.of(group.kind()),
                    () -> groups.put(group)));
        }
        choices.add(choice(Speech.of("New group…"), "", Symbol.GROUP, this::group));
        return choices;
    }

    private static Choice choice(String title, String beside, Symbol symbol, Runnable run) {
        return new Choice(title, "", beside, Optional.of(() -> Icons.of(symbol)), Optional.empty(), run);
    }

    private void group() {
        parts.get()
                .canvas()
                .group(groups.boxes().stream().map(Subject::of).collect(Collectors.toSet()), groups.draft());
    }
}
