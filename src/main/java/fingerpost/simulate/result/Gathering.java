package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what caches have counted, in any order and from any thread. What scatters, and so gives shares their bands, are
 * whole runs: caches differ from each other by design, runs only by their dice. Where there are too few runs for that, the
 * caches stand for them, and bands are wider than they need be.
 */
public final class Gathering {
    private static final int ENOUGH_RUNS = 4;

    private final Tally.Shape shape;
    private final double[] weights;
    private final int runs;
    private final double[] played;
    private int wholeParts;
    private final boolean byRun;
    private final Tally tally;
    private final Spread spread;
    private final Map<Integer, Run> pending = new HashMap<>();

    private static final class Run {
        private final Tally sum;
        private int wholeCaches;

        Run(Tally.Shape shape) {
            sum = new Tally(shape);
        }
    }

    /**
     * For so many runs of some caches.
     *
     * @param groups of addresses that get a share as one
     * @param weights for each cache the part of all requests that its clients make
     */
    public Gathering(Tally.Shape shape, List<Group> groups, int runs, double... weights) {
        this.shape = shape;
        this.runs = runs;
        this.weights = weights.clone();
        this.played = new double[shape.bins()];
        this.byRun = runs >= ENOUGH_RUNS || weights.length == 1;
        this.tally = new Tally(shape);
        this.spread = new Spread(shape, groups);
    }

    /**
     * Takes in what one cache has counted in one run. What was stopped and does not say how far it came is left out: nobody
     * could say what it is a part of.
     *
     * @param whole whether it was played to its end
     */
    public synchronized void add(int run, int cache, Tally part, boolean whole) {
        if (!whole && part.played <= 0) {
            return;
        }
        wholeParts += whole ? 1 : 0;
        for (int bin = 0; bin < played.length; bin++) {
            played[bin] += weights[cache] * (whole ? 1 : Math.clamp(part.played * played.length - bin, 0, 1));
        }
        if (!byRun || weights.length == 1) {
            tally.add(part);
            if (whole) {
                spread.add(part);
            }
            return;
        }
        Run all = pending.computeIfAbsent(run, any -> new Run(shape));
        all.sum.add(part);
        all.wholeCaches += whole ? 1 : 0;
        if (all.wholeCaches == weights.length) {
            spread.add(all.sum);
            tally.add(all.sum);
            pending.remove(run);
        }
    }

    /** Ends the collecting: everything that was counted, runs that were stopped included. */
    public synchronized Tally tally() {
        pending.values().forEach(run -> tally.add(run.sum));
        pending.clear();
        return tally;
    }

    /** How much was played. */
    public synchronized Extent extent() {
        return wholeParts == runs * weights.length ? Extent.whole(runs, shape.bins()) : Extent.stopped(runs, played);
    }

    public Spread spread() {
        return spread;
    }
}
