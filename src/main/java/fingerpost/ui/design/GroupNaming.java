package fingerpost.ui.design;

import fingerpost.topology.Group;
import fingerpost.ui.canvas.NameDraft;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.Optional;

/** Another name for a group. */
record GroupNaming(Project project, Group group) implements NameDraft {
    @Override
    public String text() {
        return group.name();
    }

    @Override
    public Optional<String> refusal(String text) {
        return Groups.refusal(text);
    }

    @Override
    public void take(String text) {
        String name = Speech.of("Rename the group {0} to {1}", group.name(), text);
        boolean done = project.change(
                name,
                document -> document.with(document.diagram()
                        .grouped(document.diagram().groups().stream()
                                .map(each -> each.id().equals(group.id()) ? each.named(text) : each)
                                .toList())));
        if (done) {
            project.say(Notice.undoable(name));
        }
    }
}
