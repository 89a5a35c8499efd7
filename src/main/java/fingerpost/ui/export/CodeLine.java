package fingerpost.ui.export;

import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * One line of a file.
 *
 * @param sign {@code ' '} stays, {@code '-'} goes, {@code '+'} comes
 * @param about the box of the drawing that it is written for, where that is known
 */
record CodeLine(char sign, String text, Optional<Subject> about) {
    String shown() {
        String start = sign == '-' ? "− " : sign + " ";
        return start + text.replace("\t", "    ");
    }
}
