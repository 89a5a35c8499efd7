package fingerpost.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets blocks in rows so that all of them have the shape of a page. What has about the same height is ordered by name, so
 * that a person finds one by reading: the more the names decide, the better, as long as the page hardly grows.
 */
final class Shelves {
    private static final double ASPECT = 1.6;
    /** A block may be that part of the height of another one and yet stand before it, the best first. */
    private static final double[] ALIKE = {0, 0.4, 0.6, 0.8};
    /** So much may be lost to names. */
    private static final double GROWTH = 1.2;

    private Shelves() {}

    /**
     * Something of that size.
     *
     * @param last whether it stands behind all others, whatever its height
     * @param name empty for what stands behind all that has one, in the order in which it is given
     */
    record Block(boolean last, String name, double width, double height) {}

    /**
     * Where a block comes to stand.
     *
     * @param block its index as it was given
     */
    record Place(int block, double x, double y) {}

    /** The rows of those from left to right and top to bottom. */
    static List<Place> of(List<Block> blocks) {
        List<Place> byHeight = rows(blocks, byHeight(blocks));
        double most = area(blocks, byHeight) * GROWTH;
        for (double alike : ALIKE) {
            List<Place> byName = rows(blocks, byName(blocks, alike));
            if (area(blocks, byName) <= most) {
                return byName;
            }
        }
        return byHeight;
    }

    private static List<Integer> byHeight(List<Block> blocks) {
        return Stream.iterate(0, i -> i + 1)
                .limit(blocks.size())
                .sorted(Comparator.comparing((Integer i) -> blocks.get(i).last())
                        .thenComparingDouble(i -> -blocks.get(i).height()))
                .toList();
    }

    /** @param alike what is at least that part of the height of another one is as good as of the same height */
    private static List<Integer> byName(List<Block> blocks, double alike) {
        List<Integer> order = new ArrayList<>(byHeight(blocks));
        Comparator<Integer> names = Comparator.comparing(
                        (Integer i) -> blocks.get(i).name().isEmpty())
                .thenComparing(i -> blocks.get(i).name());
        int from = 0;
        for (int i = 1; i <= order.size(); i++) {
            if (i == order.size()
                    || blocks.get(order.get(i)).last()
                    || blocks.get(order.get(i)).height()
                            < alike * blocks.get(order.get(from)).height()) {
                order.subList(from, i).sort(names);
                from = i;
            }
        }
        return order;
    }

    private static List<Place> rows(List<Block> blocks, List<Integer> order) {
        double area = 0;
        double widest = 0;
        for (Block block : blocks) {
            area += (block.width() + Spacing.PARTS) * (block.height() + Spacing.PARTS);
            widest = Math.max(widest, block.width());
        }
        double limit = Math.max(widest, Math.sqrt(area * ASPECT));
        List<Place> places = new ArrayList<>();
        double x = 0;
        double y = 0;
        double tallest = 0;
        for (int i : order) {
            Block block = blocks.get(i);
            if (x > 0 && x + block.width() > limit) {
                x = 0;
                y += tallest + Spacing.PARTS;
                tallest = 0;
            }
            places.add(new Place(i, x, y));
            x += block.width() + Spacing.PARTS;
            tallest = Math.max(tallest, block.height());
        }
        return places;
    }

    private static double area(List<Block> blocks, List<Place> places) {
        double right = 0;
        double bottom = 0;
        for (Place place : places) {
            Block block = blocks.get(place.block());
            right = Math.max(right, place.x() + block.width());
            bottom = Math.max(bottom, place.y() + block.height());
        }
        return right * bottom;
    }
}
