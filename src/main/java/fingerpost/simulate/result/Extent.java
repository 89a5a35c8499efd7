package fingerpost.simulate.result;

import java.util.Arrays;

/**
 * How much of the runs of a simulation was played: all of it, or where somebody stopped it, as much as counts for. Rates are
 * over what was played, never over what was planned.
 */
public final class Extent {
    private final int planned;
    private final boolean whole;
    private final double[] byBin;

    private Extent(int planned, boolean whole, double... byBin) {
        this.planned = planned;
        this.whole = whole;
        this.byBin = byBin;
    }

    /** All of so many runs. */
    public static Extent whole(int runs, int bins) {
        double[] byBin = new double[bins];
        Arrays.fill(byBin, runs);
        return new Extent(runs, true, byBin);
    }

    /**
     * What has been played of so many runs.
     *
     * @param byBin for each bin in how many of them it was played, parts of runs and of bins counting as such
     */
    static Extent stopped(int planned, double... byBin) {
        return new Extent(planned, false, byBin.clone());
    }

    /** How many runs were planned. */
    public int planned() {
        return planned;
    }

    /** Whether each of them was played to its end. */
    public boolean isWhole() {
        return whole;
    }

    /** How many runs were played, parts of runs counting as such. */
    public double runs() {
        return whole ? planned : Arrays.stream(byBin).sum() / byBin.length;
    }

    /** Into how many bins a run is cut. */
    int bins() {
        return byBin.length;
    }

    /** In how many runs that bin was played. */
    public double runs(int bin) {
        return byBin[bin];
    }

    /** The run that was being played when it was stopped, from 1; that of the last one where it was not. */
    public int run() {
        return Math.min(planned, (int) runs() + 1);
    }

    /** How far that run had come, from 0 to 1. */
    public double part() {
        return Math.min(1, runs() - (run() - 1));
    }
}
