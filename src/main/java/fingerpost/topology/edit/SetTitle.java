package fingerpost.topology.edit;

import fingerpost.topology.Edit;

/** What the design is called, and its author's note. */
public final class SetTitle {
    private SetTitle() {}

    /** {@code Change the title}; both may be empty. */
    public static Edit of(String title, String note) {
        return new Edit("Change the title", topology -> topology.titled(title, note));
    }
}
