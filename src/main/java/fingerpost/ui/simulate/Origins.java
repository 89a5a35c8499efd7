package fingerpost.ui.simulate;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Which addresses the clients of each group connect to, as parts from 0 to 1, found by playing each group alone.
 *
 * @param requests of each group in the whole simulation, as its population and rate say
 */
record Origins(Map<Id, Double> requests, Map<Id, Map<IpAddress, Double>> parts) {
    private static final double ENOUGH = 40_000;
    private static final int MOST_GROUPS = 12;

    static final Origins UNKNOWN = new Origins(Map.of(), Map.of());

    /** Plays each group alone; with very many groups, or where it is stopped, they stay unknown. */
    static Origins of(Experiment experiment, Outcome outcome, BooleanSupplier stopped) {
        Map<Id, Double> rates = new LinkedHashMap<>();
        outcome.model().caches().forEach(cache -> {
            for (Cell cell : cache.cells()) {
                rates.merge(cell.group().id(), cell.population() * cell.rate(), Double::sum);
            }
        });
        rates.values().removeIf(rate -> rate == 0);
        double all = rates.values().stream().mapToDouble(Double::doubleValue).sum();
        if (rates.size() > MOST_GROUPS || all == 0) {
            return UNKNOWN;
        }
        Map<Id, Double> requests = new LinkedHashMap<>();
        Map<Id, Map<IpAddress, Double>> parts = new HashMap<>();
        for (Map.Entry<Id, Double> each : rates.entrySet()) {
            requests.put(each.getKey(), outcome.tally().allRequests() * each.getValue() / all);
            double expected = each.getValue() * outcome.duration();
            Outcome alone = rates.size() == 1 ? outcome : alone(experiment, each.getKey(), expected, stopped);
            if (stopped.getAsBoolean()) {
                return UNKNOWN;
            }
            parts.put(each.getKey(), parts(alone));
        }
        return new Origins(requests, parts);
    }

    private static Outcome alone(Experiment experiment, Id group, double expected, BooleanSupplier stopped) {
        Topology thinned = new Stage(Math.min(1, ENOUGH / Math.max(1, expected)), 1, 1)
                .thinned(experiment
                        .topology()
                        .map(each ->
                                each instanceof ClientGroup other && !other.id().equals(group) ? silent(other) : each));
        return Simulation.of(
                        thinned,
                        experiment.scenario(),
                        experiment.dials().options().withRuns(1))
                .play(_ -> {}, stopped);
    }

    private static ClientGroup silent(ClientGroup group) {
        return new ClientGroup(
                group.id(),
                group.label(),
                1,
                group.whereabouts(),
                group.networks(),
                0,
                group.resolvers(),
                group.stub(),
                group.families());
    }

    private static Map<IpAddress, Double> parts(Outcome outcome) {
        List<IpAddress> addresses = outcome.model().addresses();
        double[] sums = FlowsPicture.sums(outcome.tally().byAddress, addresses.size());
        double all = 0;
        for (double each : sums) {
            all += each;
        }
        Map<IpAddress, Double> parts = new HashMap<>();
        for (int i = 0; i < sums.length && all > 0; i++) {
            parts.put(addresses.get(i), sums[i] / all);
        }
        return parts;
    }
}
