package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.habit.Patience;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One cache and its clients from the beginning of a scenario to its end. */
final class CacheRun {
    private static final Door DEALT = new Door(Door.Kind.SERVED, -1);
    private static final Door LATER = new Door(Door.Kind.POOLED, 0);
    private static final int MOST_REDIRECTS = 10;
    private static final int STRIDE = 1 << 14;
    static final Door SILENT = new Door(Door.Kind.SILENT, 0);
    static final Door REFUSED = new Door(Door.Kind.REFUSED, 0);

    private final Model model;
    private final long seed;
    private final long stream;
    private final List<Cell> cells;
    private final Tally tally;
    private final Arrivals arrivals;
    private final Paths paths;
    final Kept kept;
    final Stubs stubs;
    private final Upstreams upstreams;
    private final Hosts hosts;
    private final Lookups lookups;
    private final Follow follow;
    private final int[] hostOf;
    private final int[] nameOf;
    private final boolean fetches;
    private final Senders senders;
    private final Sessions sessions;
    private final Deals deals;
    private final Straight straight;
    private final Attempts attempts;
    private final int number;
    private final int firstPlace;
    private final int places;
    private final int addresses;
    private final int ends;
    private final Bins bins;
    private final long toServer = millis(Costs.USUAL.clientToServer());
    private final long toBackend = millis(Costs.USUAL.proxyToBackend());
    private final long timeout = millis(Costs.USUAL.timeout());

    private @Nullable Exits exits;
    private boolean began;
    /** When the next request comes, in microseconds. */
    long pending;

    /** Microseconds that the request has taken. */
    long took;

    private int era;
    private long nextEra;
    private int bin;
    private long binEnds;

    CacheRun(Model model, Cache cache, long seed, long stream, Tally tally) {
        this(model, cache, seed, stream, tally, 0, -1);
    }

    /**
     * One of several whose requests meet behind the addresses.
     *
     * @param number of the cache
     * @param firstPlace from where on pairs of client and host are numbered; {@code -1} where each cache stands for itself
     */
    CacheRun(Model model, Cache cache, long seed, long stream, Tally tally, int number, int firstPlace) {
        this.number = number;
        this.firstPlace = firstPlace;
        this.model = model;
        this.seed = seed;
        this.stream = stream;
        this.cells = cache.cells();
        this.tally = tally;
        this.arrivals = new Arrivals(model, cache, seed, stream);
        this.paths = new Paths(cache);
        this.kept = new Kept(model, cache, seed, stream, tally);
        this.upstreams = new Upstreams(model.upstreams(), Dice.of(seed, stream, Dice.Purpose.BALANCING));
        hosts = new Hosts(model);
        hostOf = hosts.of();
        nameOf = hosts.names();
        stubs = new Stubs(cells, cache.population(), Math.max(1, nameOf.length));
        fetches = stubs.areMany();
        lookups = new Lookups(cells, hosts, arrivals, paths, kept, stubs, tally);
        ByService services = new ByService(model, cells, hosts, Dice.of(seed, stream, Dice.Purpose.SERVICES));
        follow = new Follow(this, lookups, services);
        senders = new Senders(model, cells);
        attempts = new Attempts(model, senders);
        places = Math.multiplyExact(cache.population(), Math.max(1, nameOf.length));
        sessions = new Sessions(model, firstPlace < 0 ? places : 0);
        deals = new Deals(model, upstreams, tally, Sessions.matter(model));
        straight = new Straight(
                model,
                cells,
                tally,
                stubs,
                paths,
                services.plain(hostOf),
                firstPlace < 0,
                deals,
                toServer,
                2 * toServer + toBackend);
        addresses = tally.shape().addresses();
        ends = tally.shape().ends();
        bins = new Bins(model, tally.shape().bins());
        binEnds = bins.end(0);
    }

    private static long millis(double millis) {
        return Math.round(millis * 1_000);
    }

    /** Plays it to the end, or until it is told to stop; says whether it got to the end. */
    boolean play(BooleanSupplier stopped) {
        return play(model.duration(), stopped);
    }

    /** Plays on until that time; where requests come to what stands behind the addresses, they go there. */
    boolean play(long until, @Nullable Exits into, BooleanSupplier stopped) {
        exits = into;
        tally.turnTo(bin);
        return play(until, stopped);
    }

    private boolean play(long until, BooleanSupplier stopped) {
        if (!began) {
            enter(0);
            new Start(model, cells, kept, stubs, hosts, Dice.of(seed, stream, Dice.Purpose.START)).fill();
            began = true;
            next();
        }
        int count = 0;
        boolean goesOn = true;
        while (pending < until && goesOn) {
            if (pending >= binEnds || pending >= nextEra) {
                turn(bins.at(pending), pending);
            }
            long limit = Math.min(until, Math.min(binEnds, nextEra));
            int begun = arrivals.place();
            int place = straight.run(arrivals.ahead, begun, limit, bin);
            count += place - begun;
            if (place == arrivals.ahead.size) {
                arrivals.turnTo(place - 1);
            } else {
                pending = arrivals.turnTo(place);
                if (pending >= limit) {
                    continue;
                }
                count++;
                request(arrivals.url, pending);
            }
            if (count >= STRIDE) {
                count = 0;
                goesOn = !stopped.getAsBoolean();
            }
            next();
        }
        straight.book(bin);
        tally.played = (double) Math.min(pending, until) / model.duration();
        deals.book(bin);
        return goesOn && !stopped.getAsBoolean();
    }

    private void next() {
        boolean isLast = arrivals.place() + 1 == arrivals.ahead.size;
        pending = arrivals.next();
        if (isLast && fetches) {
            arrivals.fetch(stubs, hostOf);
        }
    }

    /** Enters the bin and the era of that moment. */
    private void turn(int at, long now) {
        straight.book(bin);
        deals.book(bin);
        if (at != bin) {
            tally.turnTo(at);
            bin = at;
            binEnds = bins.end(bin);
        }
        if (now >= nextEra) {
            int next = era;
            while (next + 1 < model.eras() && now >= model.beginning(next + 1)) {
                next++;
            }
            enter(next);
        }
    }

    private void enter(int next) {
        era = next;
        nextEra = era + 1 < model.eras() ? model.beginning(era + 1) : Long.MAX_VALUE;
        paths.enter(model.reach(era));
        straight.enter(era);
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** How many pairs of client and host it has. */
    int places() {
        return places;
    }

    Senders senders() {
        return senders;
    }

    private void request(int url, long now) {
        took = 0;
        if (hostOf[url] >= 0
                && follow.looks(arrivals.cell, hostOf[url], url, now, era, bin)
                && lookups.atOnce
                && straight.takesAnswered(url, arrivals.cell, lookups.four, lookups.six, bin, now)) {
            return;
        }
        tally.requests[bin]++;
        int at = url;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Door door = fetch(at, now, redirects == 0);
            switch (door.kind()) {
                case REDIRECTED -> {
                    took += toServer;
                    at = door.number();
                    continue;
                }
                case SERVED -> {
                    if (door != DEALT) {
                        tally.byEnd[bin * ends + door.number()]++;
                        sessions.served(place(at), door.number(), bin, tally);
                    }
                    end(Fate.SERVED);
                }
                case ERROR -> end(Fate.ERROR);
                case DROPPED -> end(Fate.DROPPED);
                case DISTRUSTED -> end(Fate.DISTRUSTED);
                case REFUSED -> end(Fate.NO_ADDRESS);
                case SILENT -> end(Fate.NO_CONNECTION);
                case POOLED -> {
                    // it ends behind the addresses
                }
            }
            return;
        }
        end(Fate.LOOPED);
    }

    private void end(Fate fate) {
        tally.end(fate);
        if (fate != Fate.SERVED) {
            tally.failed[bin]++;
        }
        tally.latency += took;
        tally.delays.record(took);
    }

    /** Refused stands for a host without an address, silent for no connection. */
    private Door fetch(int url, long now, boolean isFirst) {
        int host = hostOf[url];
        if (host < 0) {
            int address = -1 - model.host(url);
            if (paths.isCut(arrivals.cell, model.addresses().get(address).bits() == 32 ? Model.V4 : Model.V6)) {
                took += timeout;
                return SILENT;
            }
            connected(address);
            Door door = model.door(era, url, address);
            return behind(door, url, address, now);
        }
        return follow.go(arrivals.cell, host, url, now, era, bin, isFirst);
    }

    /**
     * Connects to one of the addresses that were looked up last; silence where none takes the connection.
     *
     * @param way by which the URL is tried, for {@link Model#door}
     */
    Door connect(int way, int url, long now, boolean isFirst) {
        long late = lookups.late;
        StubHabit habit = cells.get(arrivals.cell).habit();
        if (attempts.begin(
                        arrivals.cell, cells.get(arrivals.cell), arrivals.clientOfCell, lookups.four, lookups.six, late)
                && habit.patience() == Patience.HAPPY_EYEBALLS) {
            took -= late - habit.resolutionDelay().toNanos() / 1_000;
        }
        while (attempts.hasNext()) {
            int address = attempts.next();
            Door door = paths.isCut(arrivals.cell, attempts.family()) ? SILENT : model.door(era, way, address);
            if (door.kind() != Door.Kind.SILENT && door.kind() != Door.Kind.REFUSED) {
                connected(address);
                return behind(door, url, address, now);
            }
            tally.failedAt[bin * addresses + address]++;
            if (attempts.wasFirst() && isFirst) {
                tally.failedFirstAttempts++;
                tally.failedFirst[bin]++;
            }
            took += door.kind() == Door.Kind.REFUSED
                    ? toServer
                    : !attempts.hasNext() || habit.patience() != Patience.HAPPY_EYEBALLS
                            ? timeout
                            : habit.attemptDelay().toNanos() / 1_000;
            if (habit.patience() == Patience.FIRST_ONLY) {
                break;
            }
        }
        return SILENT;
    }

    private void connected(int address) {
        took += toServer;
        tally.byAddress[bin * addresses + address]++;
    }

    private Door behind(Door door, int url, int address, long now) {
        boolean isPooled = door.kind() == Door.Kind.POOLED;
        if (exits == null) {
            return isPooled ? pooled(door.number(), url, address, now) : door;
        }
        if (!isPooled && door.kind() != Door.Kind.SERVED) {
            return door;
        }
        int place = place(url);
        exits.add(
                now + took,
                number,
                arrivals.client,
                place < 0 ? place : firstPlace + place,
                address,
                url,
                bin,
                took,
                isPooled ? door.number() : -1 - door.number());
        return LATER;
    }

    private Door pooled(int number, int url, int address, long now) {
        if (deals.takes(number, bin, now)) {
            took += toBackend + toServer;
            return DEALT;
        }
        Pool pool = model.pools().get(number);
        int place = place(url);
        Door door = upstreams.send(
                pool,
                () -> senders.address(arrivals.cell, arrivals.clientOfCell, address),
                arrivals.client,
                model.urls().get(url).uri(),
                sessions.sticky(number, place),
                now);
        took += upstreams.failedTries * timeout + upstreams.refusals * toBackend + toBackend + toServer;
        if (door.kind() == Door.Kind.SILENT) {
            return new Door(Door.Kind.ERROR, 0);
        }
        if (door.kind() == Door.Kind.SERVED) {
            sessions.told(number, place, upstreams.member);
        }
        return door;
    }

    /** Where the client's session with that host is kept; {@code -1} where the URL names an address. */
    private int place(int url) {
        return hostOf[url] < 0 ? -1 : stubs.place(arrivals.client, hostOf[url]);
    }
}
