package fingerpost.ui.design;

import fingerpost.document.Point;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The small menus that open over the canvas. */
public interface CanvasMenus {
    /** Several meanings of one line: the person picks one. */
    void offer(List<Edit> offers, Consumer<Edit> chosen, double screenX, double screenY);

    /** Things that could stand at the end of a line from there. */
    void add(Subject from, Point at, double screenX, double screenY);

    /** What can be done with these, or with the empty canvas. */
    void context(Set<Subject> subjects, Point at, double screenX, double screenY);

    /** What can be done with what only another design has. */
    void ghost(Subject ghost, double screenX, double screenY);

    /** What is wrong with that, and its repairs. */
    void problems(Subject subject, double screenX, double screenY);

    /** Brings the cursor into the fields of what is selected. */
    void inspect();
}
