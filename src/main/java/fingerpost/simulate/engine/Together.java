package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.result.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * One run of all caches side by side, window of time by window, because what stands behind the addresses sees their requests in
 * one order: while the caches play a window, the requests of the one before are put in order and served on one thread.
 */
final class Together {
    private static final double REQUESTS_PER_WINDOW = 1 << 15;
    private static final int TIME_BITS = 30;
    private static final long LONGEST = 1L << TIME_BITS;
    private static final long SHORTEST = 1_000;
    private static final int MOST_LANES = 32;

    private final Model model;
    private final int lanes;
    private final long window;
    private final Tally[] before;
    private final Tally[] behind;
    private final List<CacheRun> caches = new ArrayList<>();
    private final Exits[][] exits;
    private final Exits pending = new Exits();
    private final TimeSort sort = new TimeSort();
    private final Behind stage;
    private long[] keys = new long[0];

    Together(Model model, Tally.Shape shape, ServiceTimes times, long seed, int run) {
        this.model = model;
        int count = model.caches().size();
        this.lanes = Math.min(count, MOST_LANES);
        this.window = Math.clamp(
                (long) (model.duration() * REQUESTS_PER_WINDOW / Math.max(1, model.expectedRequests())),
                SHORTEST,
                LONGEST);
        this.before = tallies(shape);
        this.behind = tallies(shape);
        this.exits = new Exits[][] {exits(), exits()};
        int places = 0;
        for (Cache cache : model.caches()) {
            int number = caches.size();
            CacheRun each = new CacheRun(
                    model, cache, seed, (long) run * count + number, before[number % lanes], number, places);
            caches.add(each);
            places = Math.addExact(places, each.places());
        }
        this.stage = new Behind(model, caches, places, behind, times, seed, run);
    }

    private Tally[] tallies(Tally.Shape shape) {
        Tally[] tallies = new Tally[lanes];
        Arrays.setAll(tallies, any -> new Tally(shape));
        return tallies;
    }

    private Exits[] exits() {
        Exits[] each = new Exits[lanes];
        Arrays.setAll(each, any -> new Exits());
        return each;
    }

    /** Plays it; says whether it got to the end. */
    boolean play(Executor executor, BooleanSupplier stopped) {
        int windows = Math.toIntExact((model.duration() + window - 1) / window);
        CompletableFuture<Boolean> playing = fill(0, executor, stopped);
        for (int i = 0; i < windows; i++) {
            if (!playing.join()) {
                return false;
            }
            for (Exits each : exits[i & 1]) {
                pending.add(each);
                each.clear();
            }
            playing = i + 1 < windows ? fill(i + 1, executor, stopped) : playing;
            serve(i * window);
        }
        for (long from = windows * window; pending.size() > 0; from += window) {
            serve(from);
        }
        return true;
    }

    /** The parts of it that are counted apart, complete. */
    List<Tally> parts() {
        for (int i = 0; i < lanes; i++) {
            before[i].add(behind[i]);
        }
        return List.of(before);
    }

    private CompletableFuture<Boolean> fill(int number, Executor executor, BooleanSupplier stopped) {
        long until = Math.min(model.duration(), (number + 1) * window);
        CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
        for (int lane = 0; lane < lanes; lane++) {
            int first = lane;
            all = all.thenCombine(
                    CompletableFuture.supplyAsync(
                            () -> fillLane(first, exits[number & 1][first], until, stopped), executor),
                    Boolean::logicalAnd);
        }
        return all;
    }

    private boolean fillLane(int lane, Exits into, long until, BooleanSupplier stopped) {
        for (int i = lane; i < caches.size(); i += lanes) {
            if (!caches.get(i).play(until, into, stopped)) {
                return false;
            }
        }
        return true;
    }

    /** Serves what arrives in the window that begins then. */
    private void serve(long from) {
        if (keys.length < pending.size()) {
            keys = new long[pending.size() + pending.size() / 2];
        }
        int count = 0;
        for (int i = 0; i < pending.size(); i++) {
            long after = pending.time(i) - from;
            if (after < window) {
                keys[count++] = after << Integer.SIZE | i;
            }
        }
        keys = sort.sort(keys, count, bits());
        for (int i = 0; i < count; i++) {
            stage.arrive(pending, (int) keys[i]);
        }
        pending.keepFrom(from + window);
    }

    private int bits() {
        return Long.SIZE - Long.numberOfLeadingZeros(window);
    }
}
