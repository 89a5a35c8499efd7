package fingerpost.ui.inspect;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.edit.RenameZone;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;

/** A zone; another apex renames it and all that is below it, wherever it is said. */
record ZoneScope(Project project, Id id) implements Scope<HostedZone> {
    @Override
    public HostedZone value() {
        return project.topology().get(id, HostedZone.class);
    }

    @Override
    public void tryOut(HostedZone candidate) {
        edit(candidate, "").apply(project.topology());
    }

    @Override
    public void commit(HostedZone candidate, String field) {
        project.apply(edit(candidate, field));
    }

    private Edit edit(HostedZone candidate, String field) {
        HostedZone now = value();
        return candidate.apex().equals(now.apex())
                ? new Edit(EditName.of(field, now.label()), topology -> topology.with(candidate))
                : RenameZone.of(now, candidate.apex());
    }
}
