package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.result.Traced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Plays the first run again up to one request, in ever smaller steps, and reads off what that request alone added to the
 * counts. What requests of several caches do to each other behind the addresses is left out.
 */
public final class Replay {
    private static final long[] STEPS = {100_000_000, 1_000_000, 10_000, 100, 1};

    private final Model model;
    private final long seed;
    private List<CacheRun> runs = List.of();
    private List<Tally> tallies = List.of();

    public Replay(Model model, long seed) {
        this.model = model;
        this.seed = seed;
    }

    /** The request of that number, counted from 1 in the order of time; empty where there are fewer. */
    public Optional<Traced> request(long number) {
        if (number < 1) {
            return Optional.empty();
        }
        long from = 0;
        for (long step : STEPS) {
            begin();
            playTo(from);
            long time = from;
            while (count() < number && time < model.duration()) {
                from = time;
                time = Math.min(model.duration(), time + step);
                if (step == 1) {
                    Optional<Traced> found = step(time, number);
                    if (found.isPresent()) {
                        return found;
                    }
                } else {
                    playTo(time);
                }
            }
            if (count() < number) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void begin() {
        List<CacheRun> fresh = new ArrayList<>();
        List<Tally> counts = new ArrayList<>();
        Tally.Shape shape = new Tally.Shape(
                1,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size());
        for (Cache cache : model.caches()) {
            Tally tally = new Tally(shape);
            counts.add(tally);
            fresh.add(new CacheRun(model, cache, seed, counts.size() - 1, tally));
        }
        runs = fresh;
        tallies = counts;
    }

    private void playTo(long time) {
        runs.forEach(run -> run.play(time, null, () -> false));
    }

    private long count() {
        return tallies.stream().mapToLong(Tally::allRequests).sum();
    }

    private Optional<Traced> step(long time, long number) {
        for (int i = 0; i < runs.size(); i++) {
            Tally before = new Tally(tallies.get(i).shape());
            before.add(tallies.get(i));
            Arrivals next = runs.get(i).arrivals();
            int cell = next.cell;
            int client = next.client;
            runs.get(i).play(time, null, () -> false);
            if (count() >= number) {
                return Optional.of(traced(time - 1, model.caches().get(i), cell, client, before, tallies.get(i)));
            }
        }
        return Optional.empty();
    }

    private Traced traced(long at, Cache cache, int cell, int client, Tally before, Tally after) {
        Fate fate = Arrays.stream(Fate.values())
                .filter(each -> after.ended(each) > before.ended(each))
                .findFirst()
                .orElse(Fate.SERVED);
        return new Traced(
                at / 1e6,
                cache.cells().get(cell).group().id(),
                client,
                cache.resolver(),
                from(before, after),
                grown(before.queries, after.queries, model.servers()),
                grown(before.failedAt, after.failedAt, model.addresses()),
                grown(before.byAddress, after.byAddress, model.addresses()),
                grown(before.byEnd, after.byEnd, model.ends()).stream().findFirst(),
                fate,
                (after.latency - before.latency) / 1e3);
    }

    private static Traced.From from(Tally before, Tally after) {
        if (after.lookups == before.lookups) {
            return Traced.From.NO_LOOKUP;
        }
        if (after.unanswered > before.unanswered) {
            return Traced.From.NOBODY;
        }
        if (after.allQueries() > before.allQueries()) {
            return Traced.From.NAME_SERVERS;
        }
        return after.resolverHits > before.resolverHits ? Traced.From.RESOLVER : Traced.From.OWN_CACHE;
    }

    private static List<String> grown(long[] before, long[] after, List<?> things) {
        return IntStream.range(0, things.size())
                .filter(i -> after[i] > before[i])
                .mapToObj(i -> things.get(i).toString())
                .toList();
    }
}
