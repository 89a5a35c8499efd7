package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.List;

/**
 * The two boxes that a line joins.
 *
 * @param fromOuter the frame that the line leaves on its way, or the box itself
 * @param fromFrames the frames around the box
 * @param toOuter the frame that the line enters on its way, or the box itself
 * @param toFrames the frames around the box
 */
record Ends(End from, Box fromOuter, List<Box> fromFrames, End to, Box toOuter, List<Box> toFrames) {
    /** Whether that box can be in the way: neither an end nor a frame around one. */
    boolean isBetween(Box box) {
        return !box.equals(from.box()) && !box.equals(to.box()) && !fromFrames.contains(box) && !toFrames.contains(box);
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
