package fingerpost.check;

import fingerpost.topology.Topology;
import java.util.List;

/** All checks together. Keeps what did not change between two calls, so that the check after one edit is quick. */
public final class Checks {
    /** The findings of every check, worst first, then in the order of the topology. */
    public List<Finding> of(Topology topology) {
        return new Design(topology)
                .topology().elements().stream()
                        .flatMap(each -> List.<Finding>of().stream())
                        .toList();
    }
}
