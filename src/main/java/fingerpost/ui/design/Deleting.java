package fingerpost.ui.design;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.Remove;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.Set;

/** Deletes without asking, because undo brings everything back; the status bar says so. */
public final class Deleting {
    private final Project project;

    public Deleting(Project project) {
        this.project = project;
    }

    /** Deletes all of them as one step of undo; what referred to them is mended. */
    public void delete(Set<Subject> subjects) {
        delete(subjects, false);
    }

    /** The same, said as a part of cutting. */
    void cut(Set<Subject> subjects) {
        delete(subjects, true);
    }

    private void delete(Set<Subject> subjects, boolean cut) {
        if (subjects.isEmpty()) {
            return;
        }
        Edit remove = Remove.of(project.topology(), subjects);
        String what = remove.name().substring(remove.name().indexOf(' ') + 1);
        String name = cut ? Speech.of("Cut {0}", what) : Speech.of("Delete {0}", what);
        if (project.apply(new Edit(name, remove.change()))) {
            project.say(Notice.undoable(cut ? name : Speech.of("Deleted {0}", what)));
        }
    }
}
