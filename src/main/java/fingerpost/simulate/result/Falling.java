package fingerpost.simulate.result;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The line that never rises and fits a curve best: neighbours that rise are pooled (Ayer and others, 1955). */
final class Falling {
    private Falling() {}

    private record Block(int count, double sum) {
        double mean() {
            return sum / count;
        }
    }

    static List<Drain.Point> of(List<Drain.Point> curve) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (Drain.Point point : curve) {
            Block block = new Block(1, point.left());
            while (!blocks.isEmpty() && blocks.getLast().mean() < block.mean()) {
                Block before = blocks.removeLast();
                block = new Block(before.count + block.count, before.sum + block.sum);
            }
            blocks.addLast(block);
        }
        List<Drain.Point> fitted = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = 0; i < block.count; i++) {
                fitted.add(new Drain.Point(curve.get(fitted.size()).after(), block.mean()));
            }
        }
        return fitted;
    }
}
