package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * A zone around its names.
 *
 * @param names how many it holds
 */
public record Frame(Subject subject, String title, int names, Box box, Optional<Badge> badge) {
    /** Where the zone can be grasped, and where lines to the zone itself arrive. */
    public Box header() {
        return new Box(box.x(), box.y(), box.width(), fingerpost.layout.Frames.HEADER);
    }
}
