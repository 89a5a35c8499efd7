package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a place on its line for each label: near the middle, clear of boxes and, where that can be, of other labels. A line
 * that is nowhere clear of boxes has no room for one.
 */
final class Labels {
    static final double SIZE = 10.5;
    static final double HEIGHT = 17;
    private static final double WIDEST = 170;
    private static final double CELL = 128;
    private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92};
    private static final Box NOTHING = new Box(0, 0, 0, 0);

    private final Obstacles cards;
    private final Map<String, Size> sizes = new HashMap<>();
    private final Map<Long, List<Box>> taken = new HashMap<>();

    Labels(Obstacles cards) {
        this.cards = cards;
    }

    static String shown(String label) {
        return Face.REGULAR.fitted(label, SIZE, WIDEST);
    }

    /** The label's box; an empty one for an empty label, and where only boxes would lie below it. */
    Box place(String label, Route route) {
        if (label.isBlank()) {
            return NOTHING;
        }
        Size size = sizes.computeIfAbsent(
                label, text -> new Size(Math.ceil(Face.REGULAR.width(shown(text), SIZE)) + 12, HEIGHT));
        Box best = NOTHING;
        for (int corner : bestFirst(route, size.width())) {
            for (double along : ALONG) {
                double x = route.x(corner) + (route.x(corner + 1) - route.x(corner)) * along;
                double y = route.y(corner) + (route.y(corner + 1) - route.y(corner)) * along;
                Box box = size.at(x - size.width() / 2, y - size.height() / 2);
                if (!cards.isFree(box, _ -> true)) {
                    continue;
                }
                if (isClear(box)) {
                    take(box);
                    return box;
                }
                if (best.width() == 0) {
                    best = box;
                }
            }
        }
        if (best.width() > 0) {
            take(best);
        }
        return best;
    }

    /** Level pieces that are long enough, the longest first; then upright ones, then short ones. */
    private static List<Integer> bestFirst(Route route, double width) {
        List<Integer> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < route.corners(); i++) {
            pieces.add(i);
        }
        pieces.sort((a, b) -> Double.compare(worth(route, b, width), worth(route, a, width)));
        return pieces;
    }

    private static double worth(Route route, int piece, double width) {
        double level = Math.abs(route.x(piece + 1) - route.x(piece));
        double upright = Math.abs(route.y(piece + 1) - route.y(piece));
        return level > width + 12 ? 1e6 + level : upright > 2 * HEIGHT ? 1e3 + upright : level;
    }

    private boolean isClear(Box box) {
        Box room = box.grown(0.5);
        for (double y = room.y(); y < room.bottom() + CELL; y += CELL) {
            for (double x = room.x(); x < room.right() + CELL; x += CELL) {
                for (Box other : taken.getOrDefault(key(x, y), List.of())) {
                    if (other.intersects(room)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void take(Box box) {
        for (double y = box.y(); y < box.bottom() + CELL; y += CELL) {
            for (double x = box.x(); x < box.right() + CELL; x += CELL) {
                taken.computeIfAbsent(key(x, y), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    private static long key(double x, double y) {
        return ((long) Math.floor(x / CELL) << 32) ^ ((long) Math.floor(y / CELL) & 0xffffffffL);
    }
}
