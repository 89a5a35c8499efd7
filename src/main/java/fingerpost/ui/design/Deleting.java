package fingerpost.ui.design;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Remove;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Deletes them, and lets what led to them lead to where they led; says why not where no line can mean that. */
    public void deleteAndReconnect(Set<Subject> subjects) {
        Set<Subject> boxes = subjects.stream().map(Subject::node).collect(Collectors.toSet());
        if (boxes.isEmpty()) {
            return;
        }
        Topology before = project.topology();
        Bypass bypass = Bypass.of(before, boxes);
        String name = Remove.of(before, boxes).name();
        String what = Told.thing(name.substring(name.indexOf(' ') + 1));
        if (bypass.made().isEmpty()) {
            project.say(Notice.refused(
                    bypass.refused().isEmpty()
                            ? Speech.of(
                                    "No line leads through {0}, so there is nothing to reconnect; delete it instead.",
                                    what)
                            : Speech.of(
                                    "Not deleted, because nothing could be reconnected. {0}",
                                    bypass.refused().getFirst())));
            return;
        }
        String step = Speech.of("Delete {0} and reconnect", what);
        if (project.change(step, document -> document.with(bypass.topology()))) {
            String made = String.join("; ", bypass.made());
            project.say(Notice.undoable(
                    bypass.refused().isEmpty()
                            ? Speech.of("Deleted {0}. {1}", what, made)
                            : Speech.of(
                                    "Deleted {0}. {1}. Not reconnected: {2}",
                                    what, made, bypass.refused().getFirst())));
        }
    }

    private void delete(Set<Subject> subjects, boolean cut) {
        if (subjects.isEmpty()) {
            return;
        }
        Edit remove = Remove.of(project.topology(), subjects);
        String what = Told.thing(remove.name().substring(remove.name().indexOf(' ') + 1));
        String name = cut ? Speech.of("Cut {0}", what) : Speech.of("Delete {0}", what);
        if (project.apply(new Edit(name, remove.change()))) {
            project.say(Notice.undoable(cut ? name : Speech.of("Deleted {0}", what)));
        }
    }
}
