package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;

/**
 * The two boxes that a line joins.
 *
 * @param fromOuter the frame that the line leaves on its way, or the box itself
 * @param fromFrame the frame around the box, or the box itself
 * @param toOuter the frame that the line enters on its way, or the box itself
 * @param toFrame the frame around the box, or the box itself
 */
record Ends(End from, Box fromOuter, Box fromFrame, End to, Box toOuter, Box toFrame) {
    /** Whether that box can be in the way: neither an end nor a frame around one. */
    boolean isBetween(Box box) {
        return !box.equals(from.box()) && !box.equals(to.box()) && !box.equals(fromFrame) && !box.equals(toFrame);
    }

    /**
     * One end.
     *
     * @param height where lines meet the box, from its top, when nothing else meets it there
     */
    record End(Subject subject, Box box, double height) {
        double middle() {
            return box.y() + height;
        }
    }
}
