package fingerpost.ui.text;

import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * One line of a part of the design as text.
 *
 * @param about what it stands for in the design, where it stands for something
 * @param kind who may change it
 */
record TextRow(String text, Optional<Subject> about, Kind kind) {
    /** Who may change a line. */
    enum Kind {
        /** The person. */
        TYPED,
        /** The person; and it is written anew where other lines change what it says. */
        TOLD,
        /** Nobody: it says what stands elsewhere in the design. */
        LOCKED
    }
}
