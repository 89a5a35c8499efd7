package fingerpost.simulate.compiled;

import fingerpost.behaviour.DesignState;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of time in which nothing happens: the design does not change, nothing fails, no health check changes its mind.
 *
 * @param from its beginning, in microseconds after that of the scenario
 * @param down what does not answer
 * @param beliefs for each kind of health check, what it takes for down
 */
record Era(long from, Topology topology, Set<Id> down, Map<HealthCheck, Set<Id>> beliefs) {
    Era {
        down = Set.copyOf(down);
        beliefs = Map.copyOf(beliefs);
    }

    /** A state of the design as it is in this era. */
    DesignState state() {
        DesignState state = new DesignState(0);
        down.forEach(state::fail);
        beliefs.forEach(state::believe);
        return state;
    }
}
