package fingerpost.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts boxes above each other in a given order, each as near as possible to where it wishes to be. */
final class Spread {
    private Spread() {}

    private static final class Block {
        private final int first;
        private int last;
        private double wishes;
        private double height;

        private Block(int at, double wish, double height) {
            this.first = at;
            this.last = at;
            this.wishes = wish;
            this.height = height;
        }

        private double top() {
            return wishes / (last - first + 1);
        }

        private void take(Block below) {
            wishes += below.wishes - height * (below.last - below.first + 1);
            height += below.height;
            last = below.last;
        }
    }

    /**
     * The tops of the boxes: those that would touch lie one below the other around the middle of their wishes.
     *
     * @param wishes the top that each would have if it were alone, in the order of the boxes
     * @param gap kept between them
     */
    static double[] tops(double[] wishes, double[] heights, double gap) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int i = 0; i < wishes.length; i++) {
            Block block = new Block(i, wishes[i], heights[i] + gap);
            Block above = blocks.peekLast();
            while (above != null && above.top() + above.height > block.top()) {
                above.take(block);
                block = above;
                blocks.removeLast();
                above = blocks.peekLast();
            }
            blocks.addLast(block);
        }
        double[] tops = new double[wishes.length];
        for (Block block : blocks) {
            double y = block.top();
            for (int i = block.first; i <= block.last; i++) {
                tops[i] = y;
                y += heights[i] + gap;
            }
        }
        return tops;
    }
}
