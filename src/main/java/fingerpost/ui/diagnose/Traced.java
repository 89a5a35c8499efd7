package fingerpost.ui.diagnose;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.drift.Beside;
import fingerpost.topology.Topology;
import java.util.List;

/** A trace, and what the design has of the names on its way. */
record Traced(Trace trace, List<Beside> beside) {
    static Traced of(Trace trace, Inquiry inquiry, Topology design) {
        return new Traced(trace, Beside.of(design, trace, inquiry.start() instanceof Start.Resolver));
    }
}
