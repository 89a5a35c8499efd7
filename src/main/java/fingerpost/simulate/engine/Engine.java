package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.result.Extent;
import fingerpost.simulate.result.Gathering;
import fingerpost.simulate.result.Spread;
import fingerpost.simulate.result.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Plays a model: its caches side by side on threads, with the same result for any number of them. */
public final class Engine {
    private final Model model;
    private final int bins;
    private final ServiceTimes times;
    private final boolean leaps;

    public Engine(Model model, int bins) {
        this(model, bins, ServiceTimes.EXPONENTIAL);
    }

    /** One whose backends of limited capacity work so. */
    public Engine(Model model, int bins, ServiceTimes times) {
        this(model, bins, times, false);
    }

    private Engine(Model model, int bins, ServiceTimes times, boolean leaps) {
        this.model = model;
        this.bins = bins;
        this.times = times;
        this.leaps = leaps;
    }

    /**
     * One that leaps from query to query: the same in distribution, with other dice.
     *
     * @throws IllegalArgumentException where the model is none of those that {@link Leaps#fit}
     */
    public static Engine leaping(Model model, int bins) {
        if (!Leaps.fit(model)) {
            throw new IllegalArgumentException("This model has to be played request by request.");
        }
        return new Engine(model, bins, ServiceTimes.EXPONENTIAL, true);
    }

    private Tally.Shape shape() {
        return new Tally.Shape(
                bins,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size());
    }

    /** What was counted, how it scatters, and how much was played. */
    public record Played(Tally tally, Spread spread, Extent extent) {}

    /** Takes what one cache has counted in one run, on any thread; {@code whole} where it was played to its end. */
    public interface Taking {
        void take(int run, int cache, Tally part, boolean whole);
    }

    /**
     * Plays it several times, each with other dice.
     *
     * @param done gets the number of caches that have been played, out of the runs times the caches; on any thread
     * @param stopped asked often; once it says yes, the result holds what was counted until then
     */
    public Played play(long seed, int runs, int threads, IntConsumer done, BooleanSupplier stopped) {
        Gathering all = new Gathering(shape(), model.groups(), runs, weights());
        AtomicInteger count = new AtomicInteger();
        each(
                seed,
                runs,
                threads,
                (run, cache, part, whole) -> {
                    all.add(run, cache, part, whole);
                    done.accept(count.incrementAndGet());
                },
                stopped);
        return new Played(all.tally(), all.spread(), all.extent());
    }

    /** The part of all requests that the clients of each cache make. */
    private double[] weights() {
        double[] rates = model.caches().stream().mapToDouble(Cache::rate).toArray();
        double all = Arrays.stream(rates).sum();
        return Arrays.stream(rates).map(rate -> rate / all).toArray();
    }

    /**
     * The same, each part by itself. Where caches meet behind the addresses, what they count there is shared out to the first of
     * them, and whether they were played to the end holds for all.
     */
    public void each(long seed, int runs, int threads, Taking taking, BooleanSupplier stopped) {
        if (model.isShared()) {
            together(seed, runs, threads, taking, stopped);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(pool.submit(() -> work(seed, runs, next, taking, stopped)));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void together(long seed, int runs, int threads, Taking taking, BooleanSupplier stopped) {
        ExecutorService pool = threads > 1 ? Executors.newFixedThreadPool(threads - 1) : null;
        try {
            for (int run = 0; run < runs && !stopped.getAsBoolean(); run++) {
                Together together = new Together(model, shape(), times, seed, run);
                boolean whole = together.play(pool == null ? Runnable::run : pool, stopped);
                List<Tally> parts = together.parts();
                Tally nothing = new Tally(shape());
                nothing.played = parts.getFirst().played;
                for (int cache = 0; cache < model.caches().size(); cache++) {
                    taking.take(run, cache, cache < parts.size() ? parts.get(cache) : nothing, whole);
                }
            }
        } finally {
            if (pool != null) {
                pool.close();
            }
        }
    }

    private void work(long seed, int runs, AtomicInteger next, Taking taking, BooleanSupplier stopped) {
        int caches = model.caches().size();
        int item = next.getAndIncrement();
        while (item < caches * runs && !stopped.getAsBoolean()) {
            Tally part = new Tally(shape());
            int cache = item % caches;
            boolean whole = leaps
                    ? new LeapRun(model, model.caches().get(cache), seed, item, part).play(stopped)
                    : new CacheRun(model, model.caches().get(cache), seed, item, part).play(stopped);
            taking.take(item / caches, cache, part, whole);
            item = next.getAndIncrement();
        }
    }
}
