package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the clients of a design behind the caches of its resolvers. */
final class Caches {
    private static final long MOST_CLIENTS = 100_000_000;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Load load;
    private final Index<Asker> askers;
    private final double[] weights;

    Caches(Load load, Index<Asker> askers) {
        this.load = load;
        this.askers = askers;
        this.weights = new double[load.caches()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(i + 1, -load.zipf());
        }
    }

    List<Cache> of(Topology topology) {
        long clients = topology.all(ClientGroup.class).stream()
                .mapToLong(ClientGroup::population)
                .sum();
        if (clients > MOST_CLIENTS) {
            throw new SimulationProblem("The client groups have " + clients + " clients; at most " + MOST_CLIENTS
                    + " can be simulated. Let fewer stand for them, each with more requests.");
        }
        Map<Optional<Id>, List<List<Cell>>> cells = new LinkedHashMap<>();
        for (ClientGroup group : topology.all(ClientGroup.class)) {
            List<Optional<Id>> resolvers = new ArrayList<>();
            double[] shares = shares(group, resolvers);
            long[] populations = split(group.population(), shares);
            long before = 0;
            for (int i = 0; i < populations.length; i++) {
                place(topology, group, resolvers.get(i), populations[i], before, cells);
                before += populations[i];
            }
        }
        List<Cache> caches = new ArrayList<>();
        cells.forEach((id, parts) -> {
            Resolver.Profile profile =
                    id.map(each -> topology.get(each, Resolver.class).profile()).orElse(Resolver.Profile.BIND);
            parts.stream()
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> caches.add(new Cache(caches.size(), id, Recursion.of(profile), part)));
        });
        if (caches.isEmpty()) {
            throw new SimulationProblem(
                    clients == 0
                            ? "The design has no clients; add a client group, so that somebody asks."
                            : "The client groups of the design never ask: each makes 0 requests in an hour. Give one"
                                    + " more.");
        }
        return caches;
    }

    private void place(
            Topology topology,
            ClientGroup group,
            Optional<Id> resolver,
            long population,
            long before,
            Map<Optional<Id>, List<List<Cell>>> cells) {
        List<List<Cell>> parts = cells.computeIfAbsent(resolver, any -> {
            List<List<Cell>> fresh = new ArrayList<>();
            for (int i = 0; i < load.caches(); i++) {
                fresh.add(new ArrayList<>());
            }
            return fresh;
        });
        List<Askers.Seen> seen = Askers.of(group, resolver.map(id -> topology.get(id, Resolver.class)));
        long[] byCache = split(population, weights);
        long first = before;
        for (int i = 0; i < byCache.length; i++) {
            long[] bySubnet = split(byCache[i], ones(seen.size()));
            for (int j = 0; j < bySubnet.length; j++) {
                if (bySubnet[j] > 0 && group.requestsPerHour() > 0) {
                    parts.get(i).add(cell(group, (int) bySubnet[j], seen.get(j), first));
                }
            }
            first += byCache[i];
        }
    }

    private Cell cell(ClientGroup group, int population, Askers.Seen seen, long first) {
        return new Cell(
                group,
                population,
                group.requestsPerHour() / SECONDS_PER_HOUR,
                StubHabit.of(group.stub()),
                askers.of(seen.asker()),
                seen.subnets(),
                group.families().v4(),
                group.families().v6(),
                seen.networks(),
                first);
    }

    private static double[] shares(ClientGroup group, List<Optional<Id>> resolvers) {
        if (group.resolvers().isEmpty()) {
            resolvers.add(Optional.empty());
            return ones(1);
        }
        group.resolvers().stream()
                .map(ResolverShare::resolver)
                .map(Optional::of)
                .forEach(resolvers::add);
        return group.resolvers().stream().mapToDouble(ResolverShare::weight).toArray();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Whole numbers in proportion to the weights, which add up to {@code whole}. */
    static long[] split(long whole, double... weights) {
        double sum = 0;
        for (double each : weights) {
            sum += each;
        }
        long[] parts = new long[weights.length];
        double upTo = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            upTo += weights[i];
            long end = i == weights.length - 1 ? whole : Math.round(whole * (upTo / sum));
            parts[i] = end - given;
            given = end;
        }
        return parts;
    }
}
