package fingerpost.topology.edit;

import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;

/** Another value for an element that stays what it is: what an inspector writes. */
public final class ReplaceElement {
    private ReplaceElement() {}

    /** {@code Change proxy edge}; the new value has the id and the kind of the old one. */
    public static Edit of(Element changed) {
        return new Edit("Change " + Spoken.of(changed), topology -> {
            ElementKind kind = ElementKind.of(Still.element(topology, changed.id()));
            if (kind != ElementKind.of(changed)) {
                throw new IllegalArgumentException("The " + kind.word() + " " + changed.id() + " cannot become a "
                        + ElementKind.of(changed).word() + ".");
            }
            return topology.with(changed);
        });
    }
}
