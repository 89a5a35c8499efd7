package fingerpost.ui.inspect;

import fingerpost.topology.Edit;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;

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
        project.apply(new Edit(Speech.of("Change {0} of the design", Speech.within(field)), _ -> candidate));
    }
}
