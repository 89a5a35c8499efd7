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
    private final int caches;
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
     * For so many runs of so many caches.
     *
     * @param groups of addresses that get a share as one
     */
    public Gathering(Tally.Shape shape, List<Group> groups, int runs, int caches) {
        this.shape = shape;
        this.caches = caches;
        this.byRun = runs >= ENOUGH_RUNS || caches == 1;
        this.tally = new Tally(shape);
        this.spread = new Spread(shape, groups);
    }

    /**
     * Takes in what one cache has counted in one run.
     *
     * @param whole whether it was played to its end
     */
    public synchronized void add(int run, Tally part, boolean whole) {
        if (!byRun || caches == 1) {
            tally.add(part);
            if (whole) {
                spread.add(part);
            }
            return;
        }
        Run all = pending.computeIfAbsent(run, any -> new Run(shape));
        all.sum.add(part);
        all.wholeCaches += whole ? 1 : 0;
        if (all.wholeCaches == caches) {
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

    public Spread spread() {
        return spread;
    }
}
