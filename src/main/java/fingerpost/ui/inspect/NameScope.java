package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.RenameName;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;

/** All that a zone holds at one name. */
record NameScope(Project project, Id zone, DomainName owner) implements Scope<NameEntries> {
    @Override
    public NameEntries value() {
        return NameEntries.of(hosted(), owner);
    }

    @Override
    public void tryOut(NameEntries candidate) {
        edit(candidate, "").apply(project.topology());
    }

    @Override
    public void commit(NameEntries candidate, String field) {
        if (project.apply(edit(candidate, field)) && !candidate.owner().equals(owner)) {
            project.select(Subject.of(zone, candidate.owner()));
        }
    }

    /** A rename reaches every place where the name is said; other changes stay at the name. */
    private Edit edit(NameEntries candidate, String field) {
        return candidate.owner().equals(owner)
                ? new Edit(
                        EditName.of(field, owner.unicode()), topology -> topology.with(candidate.in(hosted(), owner)))
                : RenameName.of(zone, owner, candidate.owner());
    }

    private HostedZone hosted() {
        return project.topology().get(zone, HostedZone.class);
    }
}
