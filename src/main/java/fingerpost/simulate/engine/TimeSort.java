package fingerpost.simulate.engine;

/** Sorts keys by their upper half, from the lowest digit to the highest; equal ones stay in order. */
final class TimeSort {
    private static final int DIGIT = 10;
    private static final int MASK = (1 << DIGIT) - 1;

    private final int[] counts = new int[1 << DIGIT];
    private long[] spare = new long[0];

    /**
     * Sorts the first so many keys.
     *
     * @param bits how many bits of the upper half are used
     * @return the array that holds them sorted: the one given or another
     */
    long[] sort(long[] keys, int count, int bits) {
        if (spare.length < keys.length) {
            spare = new long[keys.length];
        }
        long[] from = keys;
        long[] to = spare;
        for (int shift = Integer.SIZE; shift < Integer.SIZE + bits; shift += DIGIT) {
            java.util.Arrays.fill(counts, 0);
            for (int i = 0; i < count; i++) {
                counts[(int) (from[i] >>> shift) & MASK]++;
            }
            int sum = 0;
            for (int i = 0; i < counts.length; i++) {
                int each = counts[i];
                counts[i] = sum;
                sum += each;
            }
            for (int i = 0; i < count; i++) {
                to[counts[(int) (from[i] >>> shift) & MASK]++] = from[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        spare = to;
        return from;
    }
}
