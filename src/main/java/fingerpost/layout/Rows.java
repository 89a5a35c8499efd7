package fingerpost.layout;

import java.util.ArrayList;
import java.util.List;

/** Stacks boxes in columns, top to bottom, then left to right. */
final class Rows {
    private static final int COMFORTABLE = 12;

    private Rows() {}

    /** As many rows as one column may have before a second one reads better. */
    static int rowsFor(int boxes) {
        return boxes <= COMFORTABLE
                ? Math.max(1, boxes)
                : Math.max(COMFORTABLE, (int) Math.ceil(Math.sqrt(boxes * 2.5)));
    }

    static List<Box> stack(List<Size> sizes, double left, double top) {
        int rows = rowsFor(sizes.size());
        List<Box> boxes = new ArrayList<>();
        double x = left;
        double y = top;
        double widest = 0;
        for (int i = 0; i < sizes.size(); i++) {
            if (i > 0 && i % rows == 0) {
                x += widest + Spacing.COLUMNS;
                y = top;
                widest = 0;
            }
            Size size = sizes.get(i);
            boxes.add(size.at(x, y));
            y += size.height() + Spacing.ROWS;
            widest = Math.max(widest, size.width());
        }
        return boxes;
    }
}
