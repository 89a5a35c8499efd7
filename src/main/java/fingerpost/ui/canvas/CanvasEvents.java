package fingerpost.ui.canvas;

import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.connect.Connecting;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/**
 * What a person did on the canvas, for whoever owns the topology. Drawing points are top left corners in drawing units
 * (pixels at 100 %); screen points are where a menu may open. All calls come on the UI thread.
 */
public interface CanvasEvents {
    /** Boxes were dragged: one undo step. */
    void moved(Map<Subject, Point2D> to);

    /**
     * Boxes were dragged, some of them into that group or out of theirs: one undo step.
     *
     * @param group empty where they are in no group from now on
     */
    void regrouped(Map<Subject, Point2D> to, Set<Subject> boxes, Optional<Subject> group);

    /** Boxes were moved by a key: one undo step together with the keys before, as long as nothing else was done. */
    void nudged(Map<Subject, Point2D> to);

    /** Boxes that had no position got their first one: no undo step. */
    void placed(Map<Subject, Point2D> where);

    /** What a line between the two would mean; asked while a wire hangs over a box. */
    Connecting connecting(Subject from, Subject to);

    /** The boxes to which a line from that one is possible; asked once when a wire is begun. */
    Set<Subject> targets(Subject from);

    /** A wire was dropped on a box. */
    void connect(Subject from, Subject to, double screenX, double screenY);

    /** Whether that line can lead through that box, which no line joins with anything. */
    boolean fits(Subject box, GraphEdge line);

    /** A box was dropped on a line that can lead through it: one undo step. */
    void insert(Subject box, GraphEdge line, Point2D to);

    /** A wire was dropped on nothing: the moment to offer something new at its end. */
    void connectToNothing(Subject from, Point2D drawingPoint, double screenX, double screenY);

    /** The sign that something is wrong with that box was clicked. */
    void problems(Subject subject, double screenX, double screenY);

    /** Double click or Enter. */
    void open(Subject subject);

    void delete(Set<Subject> subjects);

    /**
     * What only another design has was clicked.
     *
     * @param taken whether it is to become a part of this one: a double click or Enter
     */
    void ghost(Subject subject, boolean taken);

    /** A menu was asked for what only another design has, which is chosen. */
    void ghostMenu(Subject ghost, double screenX, double screenY);

    /** Zones and groups are to be shown as one box each, or with what is in them again. */
    void fold(Set<Subject> frames, boolean folded);

    /** The name of that box, to be written anew over it; empty where it has none. */
    Optional<NameDraft> rename(Subject subject);

    /**
     * A menu was asked for.
     *
     * @param subjects the selection, empty over nothing
     */
    void contextMenu(Set<Subject> subjects, Point2D drawingPoint, double screenX, double screenY);
}
