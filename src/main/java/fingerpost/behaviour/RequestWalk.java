package fingerpost.behaviour;

import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** Walks one request through a design. */
public final class RequestWalk {
    private final Topology topology;
    private final DesignState state;

    public RequestWalk(Topology topology, DesignState state) {
        this.topology = topology;
        this.state = state;
    }

    /** The request of a client of that group, or of an ordinary browser; throws where the URL cannot be read. */
    public Walk walk(String url, Optional<Id> clients) {
        return new Walk(url, List.of(), List.of(), false, topology.title() + state.down() + clients);
    }
}
