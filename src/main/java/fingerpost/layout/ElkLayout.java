package fingerpost.layout;

import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The tidy layout: layered, left to right, each zone a block of its own. What takes longer than its time limit is placed
 * by {@link SimpleLayout} instead, and so is a single part that is too large to be tidied in a moment.
 */
public final class ElkLayout implements Layout {
    private final Duration limit;

    public ElkLayout() {
        this(Duration.ofSeconds(10));
    }

    ElkLayout(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Map<Subject, Box> place(TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled) {
        long end = System.nanoTime() + limit.toNanos();
        BooleanSupplier stop = () -> cancelled.getAsBoolean() || System.nanoTime() - end >= 0;
        try {
            return new Nested(new Apart(new Parts(new ElkEngine(), new SketchEngine())), graph, sizes, stop).place();
        } catch (CancellationException tooLong) {
            if (cancelled.getAsBoolean()) {
                throw tooLong;
            }
            return new SimpleLayout().place(graph, sizes, cancelled);
        }
    }
}
