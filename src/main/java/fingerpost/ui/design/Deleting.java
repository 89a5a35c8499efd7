package fingerpost.ui.design;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.Remove;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.Set;

/** Deletes without asking, because undo brings everything back; the status bar says so. */
public final class Deleting {
    private final Project project;

    public Deleting(Project project) {
        this.project = project;
    }

    /** Deletes all of them as one step of undo; what referred to them is mended. */
    public void delete(Set<Subject> subjects) {
        delete(subjects, "Delete");
    }

    void delete(Set<Subject> subjects, String verb) {
        if (subjects.isEmpty()) {
            return;
        }
        Edit remove = Remove.of(project.topology(), subjects);
        String what = remove.name().substring(remove.name().indexOf(' ') + 1);
        if (project.apply(new Edit(verb + " " + what, remove.change()))) {
            project.say(Notice.undoable((verb.equals("Cut") ? "Cut " : "Deleted ") + what));
        }
    }
}
