package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Decisions;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Explained;
import fingerpost.topology.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Plays the first run again up to one request, and says what became of it and why. What requests of several caches do to each
 * other behind the addresses is left out.
 */
public final class Replay {
    private static final long[] STRIDES = {100_000_000, 1_000_000, 10_000};

    private final Model model;
    private final long seed;
    private final Decisions decisions;

    public Replay(Model model, long seed, Decisions decisions) {
        this.model = model;
        this.seed = seed;
        this.decisions = decisions;
    }

    /** The request of that number, counted from 1 in the order of time; empty where there are fewer. */
    public Optional<Explained> request(long number) {
        if (number < 1) {
            return Optional.empty();
        }
        long from = 0;
        for (long stride : STRIDES) {
            List<Steps> all = all(from);
            long time = from;
            while (count(all) < number && time < model.duration()) {
                from = time;
                time = Math.min(model.duration(), time + stride);
                for (Steps each : all) {
                    each.playTo(time);
                }
            }
            if (count(all) < number) {
                return Optional.empty();
            }
        }
        List<Steps> all = all(from);
        while (true) {
            int next = next(all);
            long at = all.get(next).next();
            all.get(next).step();
            if (count(all) >= number) {
                return Optional.of(told(next, at));
            }
        }
    }

    private List<Steps> all(long from) {
        return IntStream.range(0, model.caches().size())
                .mapToObj(cache -> new Steps(model, seed, cache).playTo(from))
                .toList();
    }

    private static long count(List<Steps> all) {
        return all.stream().mapToLong(Steps::count).sum();
    }

    /** Which of them makes the next request. */
    private static int next(List<Steps> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .min(Comparator.comparingLong(each -> all.get(each).next()))
                .orElseThrow();
    }

    /**
     * The first request from that time on of a client, or of anybody in its group.
     *
     * @param client its number in the group, from 1
     * @param from microseconds after the beginning
     */
    public Optional<Explained> first(Id group, OptionalLong client, long from) {
        int found = -1;
        long at = model.duration();
        for (int cache = 0; cache < model.caches().size(); cache++) {
            if (hasClient(cache, group, client)) {
                long first = first(new Steps(model, seed, cache).playTo(from), group, client, at);
                found = first < at ? cache : found;
                at = Math.min(at, first);
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(told(found, at));
    }

    /** When the first such request comes; the limit where none comes before it. */
    private static long first(Steps steps, Id group, OptionalLong client, long limit) {
        while (steps.next() < limit) {
            int cell = steps.run.arrivals().cell;
            if (steps.cache.cells().get(cell).group().id().equals(group)
                    && (client.isEmpty() || steps.clientOfGroup() == client.getAsLong() - 1)) {
                return steps.next();
            }
            steps.step();
        }
        return limit;
    }

    private boolean hasClient(int cache, Id group, OptionalLong client) {
        long before = 0;
        for (int each = 0; each < model.caches().size(); each++) {
            Cache other = model.caches().get(each);
            long here = other.cells().stream()
                    .filter(cell -> cell.group().id().equals(group))
                    .mapToLong(Cell::population)
                    .sum();
            if (each == cache) {
                return here > 0
                        && (client.isEmpty() || (client.getAsLong() > before && client.getAsLong() <= before + here));
            }
            before += here;
        }
        return false;
    }

    private Explained told(int cache, long at) {
        return new Telling(model, seed, decisions, cache).of(at);
    }
}
