package fingerpost.simulate.random;

/**
 * One stream of random numbers. Streams of different seed, number or purpose are independent of each other; the same three
 * give the same numbers on every machine and in every order of threads. A stream belongs to one thread.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), started at a mixture of the three.
 */
public final class Dice {
    /** What a stream decides, so that a change of one decision leaves the others as they were (common random numbers). */
    public enum Purpose {
        ARRIVALS(1),
        CLIENTS(2),
        RESOLVERS(3),
        AUTHORITIES(4),
        CONNECTIONS(5),
        BALANCING(6),
        SERVICE_TIMES(7),
        HEALTH_CHECKS(8),
        START(9),
        SERVICES(10);

        private final long number;

        Purpose(long number) {
            this.number = number;
        }
    }

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /**
     * The stream of that seed, number and purpose.
     *
     * @param number tells streams of one purpose apart, such as those of several caches
     */
    public static Dice of(long seed, long number, Purpose purpose) {
        return new Dice(mix(mix(mix(seed) + (number + 1) * 0xd1342543de82ef95L) + purpose.number * STEP));
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    /** 64 random bits. */
    public long bits() {
        state += STEP;
        return mix(state);
    }

    /** A whole number from 0 below {@code bound}, which is from 1; off by less than one in 2^32 / bound. */
    public int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** So many of these at once as there is room for. */
    public void below(int bound, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = below(bound);
        }
    }

    /** A whole number from 0 below {@code bound}, which is from 1. */
    public long below(long bound) {
        return Math.unsignedMultiplyHigh(bits(), bound);
    }

    /** A number from 0 below 1, in steps of 2^-53. */
    public double unit() {
        return (bits() >>> 11) * UNIT;
    }

    /** A number above 0 and at most 1. */
    public double positiveUnit() {
        return ((bits() >>> 11) + 1) * UNIT;
    }

    /** A draw of the exponential distribution of mean 1. */
    public double exponential() {
        return Exponential.draw(this);
    }

    /**
     * Draws as many of the exponential distribution as there is room for, and adds them up from that beginning on.
     *
     * @return the last sum
     */
    public double exponentials(double from, double mean, double[] sums) {
        double sum = from;
        for (int i = 0; i < sums.length; i++) {
            sum += exponential() * mean;
            sums[i] = sum;
        }
        return sum;
    }

    /**
     * A draw of the Poisson distribution.
     *
     * @param mean not negative and finite
     */
    public long poisson(double mean) {
        return Poisson.draw(this, mean);
    }
}
