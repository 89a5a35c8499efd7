package fingerpost.ui.inspect;

import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.ui.form.Scope;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Project;

/** An element of the design. */
record ElementScope<E extends Element>(Project project, Id id, Class<E> kind) implements Scope<E> {
    @Override
    public E value() {
        return project.topology().get(id, kind);
    }

    @Override
    public void tryOut(E candidate) {
        project.topology().with(candidate);
    }

    @Override
    public void commit(E candidate, String field) {
        project.apply(new Edit(
                EditName.of(field, Names.titleOf(project.topology().get(id, kind))),
                topology -> topology.with(candidate)));
    }
}
