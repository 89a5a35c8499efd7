package fingerpost.topology.connect;

import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import java.util.function.UnaryOperator;

/** Edits of one element as it is when they are applied. */
final class Changed {
    private Changed() {}

    static <E extends Element> Edit of(String name, Class<E> kind, Id id, UnaryOperator<E> change) {
        return new Edit(name, topology -> topology.with(change.apply(topology.get(id, kind))));
    }
}
