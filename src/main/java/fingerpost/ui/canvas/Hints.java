package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn above everything else as long as a gesture lasts.
 *
 * @param hovered the box below the pointer
 * @param marquee in drawing units
 * @param guides thin boxes in drawing units
 * @param lit the line into which falls what is in the hand
 * @param regroup the group into which or out of which it falls
 */
record Hints(
        Optional<Subject> hovered,
        Optional<Box> marquee,
        List<Box> guides,
        Optional<Loose> wire,
        Optional<GraphEdge> lit,
        Optional<Regroup> regroup) {
    static final Hints NONE = hovering(Optional.empty());

    /**
     * A wire whose end is in the hand.
     *
     * @param x its loose end, in drawing units
     * @param y its loose end, in drawing units
     * @param over the box that it hangs over
     * @param words what it would mean there, or why it cannot end there
     * @param allowed whether it may end there
     */
    record Loose(
            Subject from,
            double x,
            double y,
            Set<Subject> legal,
            Optional<Subject> over,
            String words,
            boolean allowed) {}

    /** What becomes of what is in the hand at the frame of a group. */
    enum Way {
        IN,
        OUT,
        REFUSED
    }

    /**
     * Another group for what is in the hand, or why it cannot have it.
     *
     * @param frame the one that takes it, does not take it, or is left
     * @param at the box in the hand, in drawing units
     * @param words what that means
     */
    record Regroup(Subject frame, Way way, Box at, String words) {}

    static Hints hovering(Optional<Subject> box) {
        return new Hints(box, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Hints marquee(Box area) {
        return new Hints(
                Optional.empty(), Optional.of(area), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Hints guides(List<Box> lines) {
        return lit(Optional.empty(), lines);
    }

    static Hints lit(Optional<GraphEdge> line, List<Box> guides) {
        return new Hints(Optional.empty(), Optional.empty(), guides, Optional.empty(), line, Optional.empty());
    }

    static Hints regroup(Regroup regroup, List<Box> guides) {
        return new Hints(
                Optional.empty(), Optional.empty(), guides, Optional.empty(), Optional.empty(), Optional.of(regroup));
    }

    static Hints wire(Loose wire) {
        return new Hints(
                Optional.empty(), Optional.empty(), List.of(), Optional.of(wire), Optional.empty(), Optional.empty());
    }
}
