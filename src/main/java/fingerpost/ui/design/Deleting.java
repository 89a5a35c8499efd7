package fingerpost.ui.design;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.ArrayList;
import java.util.List;
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
        String what = subjects.size() == 1
                ? Names.of(project.topology(), subjects.iterator().next())
                : subjects.size() + " items";
        if (project.apply(new Edit(verb + " " + what, topology -> without(topology, subjects)))) {
            project.say(Notice.undoable((verb.equals("Cut") ? "Cut " : "Deleted ") + what));
        }
    }

    private static Topology without(Topology topology, Set<Subject> subjects) {
        Topology left = topology;
        for (Subject each : subjects) {
            if (each.owner().isPresent()) {
                left = left.find(each.element(), HostedZone.class).isPresent() ? withoutName(left, each) : left;
            }
        }
        for (Subject each : subjects) {
            if (each.owner().isEmpty() && left.find(each.element()).isPresent()) {
                left = left.without(each.element());
            }
        }
        return left;
    }

    private static Topology withoutName(Topology topology, Subject name) {
        HostedZone zone = topology.get(name.element(), HostedZone.class);
        List<ZoneEntry> entries = new ArrayList<>(zone.entries());
        entries.removeIf(entry -> entry.owner().equals(name.owner().orElseThrow())
                && name.type().map(entry.typeName()::equals).orElse(true));
        return topology.with(zone.withEntries(entries));
    }
}
