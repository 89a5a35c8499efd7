package fingerpost.ui.arrange;

import fingerpost.layout.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which direction the gaps between several boxes become the same. The outermost two stay, if all have room between them. */
public enum Distribution {
    ACROSS,
    DOWN;

    /** Where there is no room, boxes come to stand that far apart. */
    private static final double LEAST = 16;

    /** All boxes with the same gap between them, in the order in which they stand. */
    <K> Map<K, Box> of(Map<K, Box> boxes) {
        if (boxes.size() < 2) {
            return boxes;
        }
        List<Map.Entry<K, Box>> order = boxes.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> middle(each.getValue())))
                .toList();
        double first = start(order.getFirst().getValue());
        double end = start(order.getLast().getValue()) + length(order.getLast().getValue());
        double filled =
                order.stream().mapToDouble(each -> length(each.getValue())).sum();
        double gap = Math.max(LEAST, (end - first - filled) / (order.size() - 1));
        Map<K, Box> spread = new LinkedHashMap<>();
        double at = first;
        for (Map.Entry<K, Box> each : order) {
            Box box = each.getValue();
            spread.put(
                    each.getKey(),
                    this == ACROSS ? box.movedTo(Math.rint(at), box.y()) : box.movedTo(box.x(), Math.rint(at)));
            at += length(box) + gap;
        }
        return spread;
    }

    private double start(Box box) {
        return this == ACROSS ? box.x() : box.y();
    }

    private double length(Box box) {
        return this == ACROSS ? box.width() : box.height();
    }

    private double middle(Box box) {
        return this == ACROSS ? box.centreX() : box.centreY();
    }
}
