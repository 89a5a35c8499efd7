package fingerpost.layout;

import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Plain columns, found in linear time: good enough for very large drawings. */
public final class SimpleLayout implements Layout {
    @Override
    public Map<Subject, Box> place(TopologyGraph graph, Map<Subject, Size> sizes, BooleanSupplier cancelled) {
        return new Nested(new SimpleEngine(), graph, sizes, cancelled).place();
    }
}
