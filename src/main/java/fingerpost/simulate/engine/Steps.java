package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Tally;

/** One cache of the first run, played request by request as far as somebody wants to look. */
final class Steps {
    final Model model;
    final Cache cache;
    final CacheRun run;
    final Tally tally;

    Steps(Model model, long seed, int number) {
        this.model = model;
        this.cache = model.caches().get(number);
        this.tally = new Tally(new Tally.Shape(
                1,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size()));
        this.run = new CacheRun(model, cache, seed, number, tally);
        playTo(0);
    }

    /** Plays what comes before that time. */
    Steps playTo(long time) {
        run.play(time, null, () -> false);
        return this;
    }

    /** When the next request comes; the end of the model where there is none. */
    long next() {
        return run.pending;
    }

    boolean isOver() {
        return run.pending >= model.duration();
    }

    /** Plays the next request, and another only where it comes in the same microsecond. */
    void step() {
        playTo(run.pending + 1);
    }

    /** How many requests were played. */
    long count() {
        return tally.requests[0];
    }

    /** The number of the client of the next request among those of its group, from 0. */
    long clientOfGroup() {
        long before = 0;
        for (Cache each : model.caches()) {
            for (int cell = 0; cell < each.cells().size(); cell++) {
                if (each == cache && cell == run.arrivals().cell) {
                    return before + run.arrivals().clientOfCell;
                }
                before += isOfGroup(each, cell) ? each.cells().get(cell).population() : 0;
            }
        }
        throw new IllegalStateException("The cache is none of the model.");
    }

    private boolean isOfGroup(Cache each, int cell) {
        return each.cells()
                .get(cell)
                .group()
                .id()
                .equals(cache.cells().get(run.arrivals().cell).group().id());
    }
}
