package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the addresses, seen by the requests of all caches in order of time: proxies that know how many connections
 * each backend has, and backends with a queue. A full backend answers 503, which is no failure to its proxy; one that takes too long
 * is (504), so that the proxy tries another. A request that found a backend dead joins the next queue as if it had come at once.
 */
final class Behind {
    private final Model model;
    private final List<CacheRun> caches;
    private final Tally[] tallies;
    private final Sessions sessions;
    private final Upstreams upstreams;
    private final @Nullable Line[] lines;
    private final Dice serviceTimes;
    private final double patience;
    private final double toServer = Costs.USUAL.clientToServer() * 1_000;
    private final double toBackend = Costs.USUAL.proxyToBackend() * 1_000;
    private final double timeout = Costs.USUAL.timeout() * 1_000;

    private final Pool[] pools;
    private final Door[][] doors;
    private final Supplier<UpstreamRequest> request = this::request;
    private @Nullable Exits asking;
    private int asked;
    private double waited;

    /**
     * What stands behind the addresses of that model.
     *
     * @param places how many pairs of client and host there are in all
     * @param tallies that count what becomes of requests: that of a cache is the one at its number, taken by turns
     */
    Behind(Model model, List<CacheRun> caches, int places, Tally[] tallies, ServiceTimes times, long seed, long run) {
        this.model = model;
        this.caches = caches;
        this.tallies = tallies;
        this.sessions = new Sessions(model, places);
        this.upstreams = new Upstreams(model.upstreams(), Dice.of(seed, -1 - run, Dice.Purpose.BALANCING));
        this.serviceTimes = Dice.of(seed, run, Dice.Purpose.SERVICE_TIMES);
        this.patience = times.patience().toNanos() / 1e3;
        this.pools = model.pools().toArray(Pool[]::new);
        this.doors = model.pools().stream()
                .map(pool -> pool.ends().toArray(Door[]::new))
                .toArray(Door[][]::new);
        this.lines = new Line[model.ends().size()];
        for (int end = 0; end < lines.length; end++) {
            OptionalInt capacity = model.backend(end).map(Backend::capacity).orElse(OptionalInt.empty());
            if (capacity.isPresent()) {
                lines[end] = new Line(times, capacity.getAsInt());
            }
        }
    }

    /** One request arrives; each comes no earlier than the one before. */
    void arrive(Exits exits, int i) {
        int cache = exits.at(i, Exits.CACHE);
        int goal = exits.at(i, Exits.GOAL);
        Tally tally = tallies[cache % tallies.length];
        tally.turnTo(exits.at(i, Exits.BIN));
        waited = 0;
        Fate fate = goal < 0
                ? direct(-1 - goal, (double) exits.time(i), exits.at(i, Exits.PLACE), tally, exits.at(i, Exits.BIN))
                : pooled(goal, exits, i, tally);
        tally.end(fate);
        if (fate != Fate.SERVED) {
            tally.failed[exits.at(i, Exits.BIN)]++;
        }
        long took = exits.at(i, Exits.TOOK) + Math.round(waited);
        tally.latency += took;
        tally.delays.record(took);
    }

    private Fate direct(int end, double now, int place, Tally tally, int bin) {
        double done = queue(end, now);
        if (done == Line.FULL) {
            return Fate.ERROR;
        }
        if (done - now > patience) {
            waited += patience;
            return Fate.ERROR;
        }
        waited += done - now;
        return served(end, place, tally, bin);
    }

    private Fate served(int end, int place, Tally tally, int bin) {
        tally.byEnd[bin * tally.shape().ends() + end]++;
        sessions.served(place, end, bin, tally);
        return Fate.SERVED;
    }

    /** When a request that comes to that end then is done. */
    private double queue(int end, double now) {
        Line line = lines[end];
        return line == null ? now : line.arrive(now, serviceTimes);
    }

    /** What the algorithm of a proxy looks at, for those that look. */
    private UpstreamRequest request() {
        Exits exits = Objects.requireNonNull(asking);
        int i = asked;
        return Upstreams.request(
                pools[exits.at(i, Exits.GOAL)],
                caches.get(exits.at(i, Exits.CACHE))
                        .senders()
                        .address(exits.at(i, Exits.CLIENT), exits.at(i, Exits.ADDRESS)),
                exits.at(i, Exits.CLIENT),
                model.urls().get(exits.at(i, Exits.URL)).uri());
    }

    private Fate pooled(int number, Exits exits, int i, Tally tally) {
        double now = (double) exits.time(i);
        int place = exits.at(i, Exits.PLACE);
        asking = exits;
        asked = i;
        Balance balance = upstreams.of(pools[number]);
        balance.begin(pools[number], request, now);
        waited += toBackend + toServer;
        int sticky = sessions.sticky(number, place);
        int member = sticky >= 0 && balance.stick(sticky) ? sticky : balance.next();
        while (member >= 0) {
            Door door = doors[number][member];
            double done = door.kind() == Door.Kind.SERVED ? queue(door.number(), now) : now;
            boolean dead = door.kind() == Door.Kind.SILENT || door.kind() == Door.Kind.REFUSED;
            if (!dead && done - now <= patience) {
                balance.holds(member, Math.max(done, now + toBackend));
                waited += Math.max(0, done - now);
                if (door.kind() != Door.Kind.SERVED || done == Line.FULL) {
                    return door.kind() == Door.Kind.DROPPED ? Fate.DROPPED : Fate.ERROR;
                }
                sessions.told(number, place, member);
                return served(door.number(), place, tally, exits.at(i, Exits.BIN));
            }
            waited += !dead ? patience : door.kind() == Door.Kind.SILENT ? timeout : toBackend;
            balance.failed(member);
            member = balance.next();
        }
        return Fate.ERROR;
    }
}
