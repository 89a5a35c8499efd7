package fingerpost.topology.edit;

import fingerpost.topology.Edit;
import fingerpost.topology.Element;

/** A new element, behind all others. */
public final class AddElement {
    private AddElement() {}

    /** {@code Add proxy edge}; refused where the id is taken or a reference is absent. */
    public static Edit of(Element element) {
        return new Edit("Add " + Spoken.of(element), topology -> {
            if (topology.find(element.id()).isPresent()) {
                throw new IllegalArgumentException("The id " + element.id() + " is taken in the design.");
            }
            return topology.with(element);
        });
    }
}
