package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.DesignState;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a compiled model does not show any more: how the design stands when, and who asks. */
public final class Eras {
    private Eras() {}

    /** The design from that time on. */
    public record Stand(
            long from,
            Topology topology,
            Set<Id> down,
            Map<HealthCheck, Set<Id>> beliefs,
            Map<HealthCheck, Map<Id, Duration>> pace) {
        /** Brings a state that was there before to this. */
        public void bring(DesignState state) {
            new HashSet<>(state.down()).forEach(state::recover);
            down.forEach(state::fail);
            beliefs.forEach(state::believe);
            pace.forEach(state::expect);
        }
    }

    public static List<Stand> of(Topology topology, Scenario scenario, long seed) {
        return Timeline.of(topology, scenario, seed).stream()
                .map(era -> new Stand(era.from(), era.topology(), era.down(), era.beliefs(), era.pace()))
                .toList();
    }

    /** Whom a server sees when clients of that cell ask. */
    public static Asker asker(Topology topology, Cache cache, Cell cell) {
        return Askers.of(cell.group(), cache.resolver().map(id -> topology.get(id, Resolver.class))).stream()
                .filter(seen -> seen.networks().equals(cell.networks()))
                .findFirst()
                .orElseThrow()
                .asker();
    }
}
