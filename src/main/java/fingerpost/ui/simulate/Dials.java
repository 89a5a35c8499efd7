package fingerpost.ui.simulate;

import fingerpost.simulate.Options;

/**
 * How it is played, as a person sets it.
 *
 * @param runs how often; 0 to let the size of the design decide
 */
record Dials(long seed, int threads, int runs) {
    private static final int BINS = 120;

    /** The first seed, as many threads as the machine has processors. */
    static Dials usual() {
        return new Dials(1, Runtime.getRuntime().availableProcessors(), 0);
    }

    Dials withThreads(int count) {
        return new Dials(seed, count, runs);
    }

    Options options() {
        return Options.of(seed).withThreads(threads).withRuns(runs).withBins(BINS);
    }
}
