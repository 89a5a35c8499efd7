package fingerpost.simulate.compiled;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Standing;
import fingerpost.dns.IpAddress;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Happening.PathBreaks;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of time in which nothing happens: the design does not change, nothing fails, no health check changes its mind.
 *
 * @param from its beginning, in microseconds after that of the scenario
 * @param down what does not answer
 * @param refusing what of that refuses at once
 * @param broken the paths that are broken
 * @param beliefs for each kind of health check, what it takes for down
 * @param pace for each kind of health check, how soon it may change its mind about what; all its probes for everything else
 * @param lost the addresses that nobody gets an answer from, because their paths are broken
 */
record Era(
        long from,
        Topology topology,
        Set<Id> down,
        Set<Id> refusing,
        List<PathBreaks> broken,
        Map<HealthCheck, Set<Id>> beliefs,
        Map<HealthCheck, Map<Id, Duration>> pace,
        Set<IpAddress> lost) {
    Era {
        down = Set.copyOf(down);
        refusing = Set.copyOf(refusing);
        broken = List.copyOf(broken);
        beliefs = Map.copyOf(beliefs);
        pace = Map.copyOf(pace);
        lost = Set.copyOf(lost);
    }

    static Era of(
            long from,
            Topology topology,
            Set<Id> down,
            Set<Id> refusing,
            List<PathBreaks> broken,
            Map<HealthCheck, Set<Id>> beliefs,
            Map<HealthCheck, Map<Id, Duration>> pace) {
        Set<IpAddress> lost = broken.stream()
                .flatMap(each -> Standing.addresses(topology.get(each.element(), Element.class)).stream()
                        .filter(each.families()::include))
                .collect(toSet());
        return new Era(from, topology, down, refusing, broken, beliefs, pace, lost);
    }

    /**
     * Whether nobody reaches any address of the element, health checkers wherever they stand not either. One that is still
     * reached by its other family stays alive to them: what they believe is said of elements, not of addresses.
     */
    static boolean isWhole(PathBreaks breaks, Topology topology) {
        List<IpAddress> addresses = topology.find(breaks.element(), Element.class).stream()
                .flatMap(element -> Standing.addresses(element).stream())
                .toList();
        return !addresses.isEmpty() && addresses.stream().allMatch(breaks.families()::include);
    }

    /** The same, if every health check knew the truth. */
    Era knowing() {
        Set<Id> dead = new HashSet<>(down);
        broken.stream().filter(each -> isWhole(each, topology)).forEach(each -> dead.add(each.element()));
        Map<HealthCheck, Set<Id>> truth = new HashMap<>();
        beliefs.keySet().forEach(check -> truth.put(check, dead));
        return new Era(from, topology, down, refusing, broken, truth, Map.of(), lost);
    }

    /** A state of the design as it is in this era. */
    DesignState state() {
        DesignState state = new DesignState(0);
        down.forEach(state::fail);
        refusing.forEach(state::refuse);
        beliefs.forEach(state::believe);
        pace.forEach(state::expect);
        return state;
    }

    Reach reach() {
        return new Reach(
                down.stream()
                        .filter(each -> isResolver(each) && !refusing.contains(each))
                        .collect(toSet()),
                refusing.stream().filter(this::isResolver).collect(toSet()),
                broken.stream()
                        .filter(each ->
                                topology.find(each.element(), ClientGroup.class).isPresent())
                        .collect(groupingBy(PathBreaks::element, mapping(PathBreaks::families, toSet()))),
                broken.stream()
                        .anyMatch(each -> !isWhole(each, topology)
                                && Standing.addresses(topology.get(each.element(), Element.class)).stream()
                                        .anyMatch(each.families()::include)));
    }

    private boolean isResolver(Id id) {
        return topology.find(id, Resolver.class).isPresent();
    }
}
