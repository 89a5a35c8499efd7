package fingerpost.check;

import fingerpost.topology.Topology;

/** A topology with the indexes that checks share, each made once. */
public final class Design {
    private final Topology topology;

    public Design(Topology topology) {
        this.topology = topology;
    }

    public Topology topology() {
        return topology;
    }
}
