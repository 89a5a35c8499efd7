package fingerpost.simulate.result;

/**
 * The scatter of one family of counts over the parts of a simulation: sums of squares and products, from which each share of
 * the family gets its error (ratio estimator; Cochran, Sampling Techniques, 6.3).
 */
final class Scatter {
    private final int bins;
    private final int width;
    private final long[] counts;
    private final long[] squares;
    private final long[] products;
    private final long[] bases;
    private final long[] basesSquared;
    private long parts;

    /** @param width how many things are counted in each bin */
    Scatter(int bins, int width) {
        this.bins = bins;
        this.width = width;
        counts = new long[(bins + 1) * width];
        squares = new long[counts.length];
        products = new long[counts.length];
        bases = new long[bins + 1];
        basesSquared = new long[bins + 1];
    }

    /**
     * Takes in one part.
     *
     * @param part counts by bin and thing
     * @param base by bin, what they are shares of
     */
    void add(long[] part, long[] base) {
        parts++;
        long[] all = new long[width];
        long allBase = 0;
        for (int bin = 0; bin < bins; bin++) {
            if (base[bin] > 0) {
                allBase += base[bin];
                for (int thing = 0; thing < width; thing++) {
                    all[thing] += part[bin * width + thing];
                    put(bin, thing, part[bin * width + thing], base[bin]);
                }
                base(bin, base[bin]);
            }
        }
        for (int thing = 0; thing < width; thing++) {
            put(bins, thing, all[thing], allBase);
        }
        base(bins, allBase);
    }

    private void put(int bin, int thing, long count, long base) {
        counts[bin * width + thing] += count;
        squares[bin * width + thing] += count * count;
        products[bin * width + thing] += count * base;
    }

    private void base(int bin, long base) {
        bases[bin] += base;
        basesSquared[bin] += base * base;
    }

    /** The share of a thing in a bin, or over the whole time where {@code bin} is the number of bins. */
    Share share(int thing, int bin) {
        long n = bases[bin];
        if (n == 0) {
            return Share.NOTHING;
        }
        int at = bin * width + thing;
        double p = (double) counts[at] / n;
        if (parts < 2) {
            return new Share(p, 0, 1, counts[at]);
        }
        double scatter = squares[at] - 2 * p * products[at] + p * p * basesSquared[bin];
        double deviation = Math.sqrt(Math.max(0, scatter) * parts / (parts - 1)) / n;
        double reach = Student.of95(parts - 1) * deviation;
        return new Share(p, Math.max(0, p - reach), Math.min(1, p + reach), counts[at]);
    }
}
