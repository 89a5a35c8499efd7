package fingerpost.layout;

import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A layered drawing of each part, found in hardly more than linear time: good enough for very large designs. */
public final class SimpleLayout implements Layout {
    @Override
    public Map<Subject, Box> place(TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled) {
        return new Nested(
                        new Apart(new Parts(new SketchEngine(), new SketchEngine(), Apart.SMALL)),
                        graph,
                        sizes,
                        cancelled)
                .place();
    }
}
