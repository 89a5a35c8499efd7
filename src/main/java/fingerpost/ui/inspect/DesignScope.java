package fingerpost.ui.inspect;

import fingerpost.topology.Edit;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;
import java.util.Locale;

/** The whole design: its title and its note. */
record DesignScope(Project project) implements Scope<Topology> {
    @Override
    public Topology value() {
        return project.topology();
    }

    @Override
    public void tryOut(Topology candidate) {}

    @Override
    public void commit(Topology candidate, String field) {
        project.apply(new Edit("Change " + field.toLowerCase(Locale.ROOT) + " of the design", _ -> candidate));
    }
}
