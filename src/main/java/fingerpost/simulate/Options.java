package fingerpost.simulate;

import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.SimulationProblem;
import java.util.Optional;

/**
 * How a scenario is played.
 *
 * @param seed the same gives the same result, to the last digit
 * @param threads how many work at once; the result does not depend on it
 * @param runs how often it is played, each time with other dice; 0 to let the size of the design decide
 * @param bins into how many stretches of equal length the time is cut for series
 * @param load what is asked for; empty for what the scenario says
 */
public record Options(long seed, int threads, int runs, int bins, Optional<Load> load) {
    private static final int MOST_RUNS = 10_000;
    private static final int MOST_BINS = 10_000;
    private static final int USUAL_BINS = 240;

    public Options {
        require(threads >= 1 && threads <= 1024, "The number of threads lies outside 1 to 1024: " + threads + ".");
        require(
                runs >= 0 && runs <= MOST_RUNS,
                "The number of runs lies outside 0 to " + MOST_RUNS + ": " + runs + ".");
        require(
                bins >= 1 && bins <= MOST_BINS,
                "The number of bins lies outside 1 to " + MOST_BINS + ": " + bins + ".");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new SimulationProblem(otherwise);
        }
    }

    /** As many threads as the machine has processors, as many runs as the size of the design allows. */
    public static Options of(long seed) {
        return new Options(seed, Runtime.getRuntime().availableProcessors(), 0, USUAL_BINS, Optional.empty());
    }

    public Options withThreads(int count) {
        return new Options(seed, count, runs, bins, load);
    }

    public Options withRuns(int count) {
        return new Options(seed, threads, count, bins, load);
    }

    public Options withBins(int count) {
        return new Options(seed, threads, runs, count, load);
    }

    public Options withLoad(Load what) {
        return new Options(seed, threads, runs, bins, Optional.of(what));
    }
}
