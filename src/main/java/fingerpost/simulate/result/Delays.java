package fingerpost.simulate.result;

/** A histogram of durations in microseconds, exact to one part in 32. */
public final class Delays {
    private static final int PARTS = 32;
    private static final int SHIFT = 5;
    private final long[] counts = new long[PARTS * 60];

    /** Counts one duration, which is not negative. */
    public void record(long micros) {
        counts[bucket(micros)]++;
    }

    /** Counts so many of one duration. */
    void record(long micros, long count) {
        counts[bucket(micros)] += count;
    }

    void add(Delays other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** How many were counted. */
    public long count() {
        long sum = 0;
        for (long each : counts) {
            sum += each;
        }
        return sum;
    }

    /** The duration that this part of all do not exceed, in microseconds; 0 where nothing was counted. */
    public long quantile(double part) {
        long wanted = (long) Math.ceil(part * count());
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            if (sum >= wanted && sum > 0) {
                return upper(i);
            }
        }
        return 0;
    }

    private static int bucket(long micros) {
        if (micros < PARTS) {
            return (int) micros;
        }
        int shift = 63 - Long.numberOfLeadingZeros(micros) - SHIFT;
        return (shift + 1) * PARTS + (int) (micros >>> shift) - PARTS;
    }

    private static long upper(int bucket) {
        if (bucket < PARTS) {
            return bucket;
        }
        int shift = bucket / PARTS - 1;
        return ((long) (bucket % PARTS + PARTS + 1) << shift) - 1;
    }
}
