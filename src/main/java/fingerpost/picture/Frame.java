package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import java.util.Locale;
import java.util.Optional;

/**
 * A zone around its names, or a group around its boxes.
 *
 * @param names how many it holds
 * @param count the same in words
 */
public record Frame(
        Subject subject, NodeKind kind, String title, int names, String count, Box box, Optional<Badge> badge) {
    /** Where it can be grasped, and where lines to a zone itself arrive. */
    public Box header() {
        return new Box(box.x(), box.y(), box.width(), Frames.HEADER);
    }

    /** {@code 12 names}, {@code 3 boxes}. */
    static String count(NodeKind kind, int names) {
        String one = kind.isGroup() ? "1 box" : "1 name";
        return names == 1 ? one : String.format(Locale.ROOT, kind.isGroup() ? "%,d boxes" : "%,d names", names);
    }

    public Frame at(Box other) {
        return new Frame(subject, kind, title, names, count, other, badge);
    }

    public Frame with(Optional<Badge> other) {
        return new Frame(subject, kind, title, names, count, box, other);
    }
}
