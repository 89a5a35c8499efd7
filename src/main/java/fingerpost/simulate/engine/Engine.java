package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Group;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Spread;
import fingerpost.simulate.result.Tally;
import java.util.ArrayList;
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

    public Engine(Model model, int bins) {
        this.model = model;
        this.bins = bins;
    }

    private Tally.Shape shape() {
        return new Tally.Shape(
                bins,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size());
    }

    /**
     * Plays it several times, each with other dice.
     *
     * @param done gets the number of caches that have been played, out of the runs times the caches; on any thread
     * @param stopped asked often; once it says yes, the result holds what was counted until then
     */
    public Played play(long seed, int runs, int threads, IntConsumer done, BooleanSupplier stopped) {
        AtomicInteger next = new AtomicInteger();
        List<Played> parts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Played>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(pool.submit(() -> work(seed, runs, next, done, stopped)));
            }
            for (Future<Played> each : working) {
                parts.add(each.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        Played all = fresh();
        parts.forEach(part -> {
            all.tally().add(part.tally());
            all.spread().add(part.spread());
        });
        return all;
    }

    /** What was counted, and how it scatters. */
    public record Played(Tally tally, Spread spread) {}

    private Played fresh() {
        return new Played(
                new Tally(shape()),
                new Spread(
                        shape(), model.groups().stream().map(Group::addresses).toList()));
    }

    private Played work(long seed, int runs, AtomicInteger next, IntConsumer done, BooleanSupplier stopped) {
        Played all = fresh();
        int caches = model.caches().size();
        int item = next.getAndIncrement();
        while (item < caches * runs && !stopped.getAsBoolean()) {
            Tally part = new Tally(shape());
            boolean isWhole = new CacheRun(model, model.caches().get(item % caches), seed, item, part).play(stopped);
            all.tally.add(part);
            if (isWhole) {
                all.spread.add(part);
            }
            done.accept(item);
            item = next.getAndIncrement();
        }
        return all;
    }
}
