package fingerpost.ui.arrange;

import fingerpost.layout.Box;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which edges or middles of several boxes come to lie on one line: that of all of them together. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT,
    TOP,
    MIDDLE,
    BOTTOM;

    /** All boxes in line, those that stood there already among them. */
    <K> Map<K, Box> of(Map<K, Box> boxes) {
        Box all = boxes.values().stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
        Map<K, Box> lined = new LinkedHashMap<>();
        boxes.forEach((key, box) -> lined.put(key, of(box, all)));
        return lined;
    }

    private Box of(Box box, Box all) {
        return switch (this) {
            case LEFT -> box.movedTo(all.x(), box.y());
            case CENTRE -> box.movedTo(Math.rint(all.centreX() - box.width() / 2), box.y());
            case RIGHT -> box.movedTo(all.right() - box.width(), box.y());
            case TOP -> box.movedTo(box.x(), all.y());
            case MIDDLE -> box.movedTo(box.x(), Math.rint(all.centreY() - box.height() / 2));
            case BOTTOM -> box.movedTo(box.x(), all.bottom() - box.height());
        };
    }
}
