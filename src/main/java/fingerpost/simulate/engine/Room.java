package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.SimulationProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How much memory it takes to play a model, told before it is taken: most of it is what each client keeps for each host. */
public final class Room {
    private static final int PER_ANSWER = 40;
    private static final int KINDS = Model.TYPES + 1;
    private static final double GIGA = 1e9;

    private Room() {}

    /**
     * Refuses a model for which there is too little.
     *
     * @param available in bytes
     * @throws SimulationProblem where it takes more
     */
    public static void require(Model model, int threads, long available) {
        long hosts = Math.max(1, new Hosts(model).names().length);
        List<Cache> caches = model.caches();
        double needed = caches.stream()
                .map(cache -> bytes(model, cache, hosts))
                .sorted(Comparator.reverseOrder())
                .limit(model.isShared() ? caches.size() : threads)
                .mapToDouble(Double::doubleValue)
                .sum();
        double places =
                caches.stream().mapToDouble(Room::pairs).reduce(0, model.isShared() ? Double::sum : Math::max) * hosts;
        if (places > Integer.MAX_VALUE) {
            throw problem(String.format(
                    Locale.ROOT,
                    "%,d clients of %,d hosts are more pairs than can be told apart.",
                    model.population(),
                    hosts));
        }
        if (needed > available) {
            throw problem(String.format(
                    Locale.ROOT,
                    "What %,d clients keep about %,d hosts would take about %.1f GB of memory; %.1f GB can be used"
                            + " here.",
                    model.population(),
                    hosts,
                    needed / GIGA,
                    available / GIGA));
        }
    }

    private static boolean keeps(Cache cache) {
        return cache.cells().stream().anyMatch(cell -> cell.habit().caches());
    }

    /** How many numbers tell the clients of a cache apart for one host: two for each that keeps something. */
    private static double pairs(Cache cache) {
        return cache.population() * (keeps(cache) ? 2.0 : 1.0);
    }

    private static SimulationProblem problem(String what) {
        return new SimulationProblem(what
                + " Let fewer clients stand for them, each with more requests, let resolvers have fewer caches, or ask"
                + " for fewer hosts.");
    }

    private static double bytes(Model model, Cache cache, long hosts) {
        double places = (double) cache.population() * hosts;
        boolean keep = keeps(cache);
        boolean sticks = model.pools().stream()
                .anyMatch(pool -> pool.service().stickyCookie().isPresent());
        boolean states = false;
        for (int end = 0; end < model.ends().size(); end++) {
            states |= model.isStateful(end);
        }
        int perPlace = (keep ? 2 * Long.BYTES : 0) + (sticks ? Integer.BYTES : 0) + (states ? Integer.BYTES : 0);
        double scopes = 1 + cache.cells().stream().mapToDouble(Cell::subnets).sum();
        return places * perPlace + scopes * model.names().size() * KINDS * PER_ANSWER;
    }
}
