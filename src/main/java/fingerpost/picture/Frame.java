package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import java.util.Optional;

/**
 * A zone around its names, or a group around its boxes.
 *
 * @param names how many it holds
 */
public record Frame(Subject subject, NodeKind kind, String title, int names, Box box, Optional<Badge> badge) {
    /** Where it can be grasped, and where lines to a zone itself arrive. */
    public Box header() {
        return new Box(box.x(), box.y(), box.width(), Frames.HEADER);
    }

    /** {@code 12 names}, {@code 3 boxes}. */
    String count() {
        return kind.isGroup() ? names == 1 ? "1 box" : names + " boxes" : names == 1 ? "1 name" : names + " names";
    }

    public Frame at(Box other) {
        return new Frame(subject, kind, title, names, other, badge);
    }

    public Frame with(Optional<Badge> other) {
        return new Frame(subject, kind, title, names, box, other);
    }
}
