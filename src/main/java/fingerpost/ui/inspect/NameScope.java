package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
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
        if (!candidate.owner().equals(owner) && !hosted().at(candidate.owner()).isEmpty()) {
            throw new IllegalArgumentException(candidate.owner().unicode() + " is in the zone already.");
        }
        project.topology().with(candidate.in(hosted(), owner));
    }

    @Override
    public void commit(NameEntries candidate, String field) {
        boolean renamed = !candidate.owner().equals(owner);
        Edit edit = renamed
                ? new Edit(
                        "Rename " + owner.unicode() + " to " + candidate.owner().unicode(),
                        topology -> topology.with(candidate.in(hosted(), owner)))
                : new Edit(
                        EditName.of(field, owner.unicode()), topology -> topology.with(candidate.in(hosted(), owner)));
        if (project.apply(edit) && renamed) {
            project.select(Subject.of(zone, candidate.owner()));
        }
    }

    private HostedZone hosted() {
        return project.topology().get(zone, HostedZone.class);
    }
}
