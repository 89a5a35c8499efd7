package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.result.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** What a model counted, played again and again with independent dice, so that the scatter tells the standard error. */
public final class Batches {
    /** A measured number and its standard error. */
    public record Estimate(double value, double error) {
        /**
         * Holds where the number lies within four standard errors of what is expected.
         *
         * @param sharpness the largest standard error with which this says anything
         */
        public void agreesWith(double expected, double sharpness) {
            assertThat(error).as("standard error of %s", value).isLessThanOrEqualTo(sharpness);
            assertThat(Math.abs(value - expected))
                    .as("measured %.6f, expected %.6f, standard error %.6f", value, expected, error)
                    .isLessThanOrEqualTo(4 * error + 1e-9);
        }
    }

    private final Model model;
    private final List<Tally> all = new ArrayList<>();

    private Batches(Model model) {
        this.model = model;
    }

    static Batches of(Model model, int bins, int times) {
        return of(new Engine(model, bins), model, times);
    }

    static Batches of(Engine engine, Model model, int times) {
        Batches batches = new Batches(model);
        for (int i = 0; i < times; i++) {
            batches.all.add(engine.play(1000 + i, 1, 1, any -> {}, () -> false).tally());
        }
        return batches;
    }

    /** These counted together, as parts of one thing. */
    static Batches together(List<Batches> parts) {
        Batches sum = new Batches(parts.getFirst().model);
        for (int i = 0; i < parts.getFirst().all.size(); i++) {
            Tally tally = new Tally(parts.getFirst().all.get(i).shape());
            for (Batches each : parts) {
                tally.add(each.all.get(i));
            }
            sum.all.add(tally);
        }
        return sum;
    }

    public List<Tally> all() {
        return all;
    }

    public Estimate stubHits() {
        return ratio(tally -> tally.stubHits, tally -> tally.lookups);
    }

    public Estimate resolverHits() {
        return ratio(tally -> tally.resolverHits, tally -> tally.lookups - tally.stubHits);
    }

    /** Queries of authoritative servers a second. */
    public Estimate queryRate() {
        return mean(tally -> tally.allQueries() * 1e6 / model.duration());
    }

    /** The share of that address, 192.0.2.1 for 1, in connections of one bin. */
    public Estimate share(int number, int bin) {
        return ratio(tally -> count(tally, number, bin), tally -> connections(tally, bin));
    }

    /** In each batch the share of that address in one bin. */
    public double[] shares(int number, int bin) {
        return all.stream()
                .mapToDouble(tally -> (double) count(tally, number, bin) / connections(tally, bin))
                .toArray();
    }

    private long count(Tally tally, int number, int bin) {
        int width = tally.shape().addresses();
        long sum = 0;
        for (int i = 0; i < width; i++) {
            if (model.addresses().get(i).toString().equals("192.0.2." + number)) {
                sum += tally.byAddress[bin * width + i];
            }
        }
        return sum;
    }

    private static long connections(Tally tally, int bin) {
        int width = tally.shape().addresses();
        return Arrays.stream(tally.byAddress, bin * width, (bin + 1) * width).sum();
    }

    public Estimate ratio(ToLongFunction<Tally> part, ToLongFunction<Tally> whole) {
        double parts = all.stream().mapToLong(part).sum();
        double wholes = all.stream().mapToLong(whole).sum();
        double ratio = parts / wholes;
        double squares = all.stream()
                .mapToDouble(tally -> part.applyAsLong(tally) - ratio * whole.applyAsLong(tally))
                .map(each -> each * each)
                .sum();
        return new Estimate(ratio, Math.sqrt(squares * all.size() / (all.size() - 1)) / wholes);
    }

    private Estimate mean(java.util.function.ToDoubleFunction<Tally> what) {
        return mean(all.stream().mapToDouble(what).toArray());
    }

    /** The mean of independent numbers. */
    public static Estimate mean(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum() / (values.length - 1);
        return new Estimate(mean, Math.sqrt(variance / values.length));
    }

    /** The standard deviation of independent numbers; its own error by their fourth moment. */
    public static Estimate deviation(double... values) {
        double mean = mean(values).value();
        double[] squares =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).toArray();
        Estimate variance = mean(squares);
        double deviation = Math.sqrt(variance.value() * values.length / (values.length - 1));
        return new Estimate(deviation, variance.error() / (2 * deviation));
    }
}
