package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The measures of each run of a design by themselves, for pairing them with those of another design. */
public final class PerRun {
    private final List<Measure> measures;
    private final long[][] counts;
    private final long[][] bases;

    /** For so many runs. */
    public PerRun(Model model, int runs) {
        measures = Measure.of(model);
        counts = new long[runs][measures.size()];
        bases = new long[runs][measures.size()];
    }

    /** Takes in what one cache has counted in one run, from any thread. */
    public synchronized void add(int run, Tally part) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            long base = measure.base().applyAsLong(part);
            counts[run][i] += measure.count().applyAsLong(part);
            bases[run][i] = measure.isPerTime() ? base : bases[run][i] + base;
        }
    }

    List<Measure> measures() {
        return measures;
    }

    /** The measure of that name in each run; empty where this design has none. */
    Optional<double[]> values(String name) {
        return IntStream.range(0, measures.size())
                .filter(i -> measures.get(i).name().equals(name))
                .mapToObj(this::values)
                .findFirst();
    }

    private double[] values(int measure) {
        double[] values = new double[counts.length];
        for (int run = 0; run < values.length; run++) {
            values[run] = Outcome.ratio(counts[run][measure], bases[run][measure])
                    * measures.get(measure).scale();
        }
        return values;
    }
}
