package fingerpost.topology;

/**
 * The caches that each resolver of a design consists of: a public one has many, an office one.
 *
 * @param caches how many, from 1 to 100,000
 * @param zipf how unequal they are: the i-th has the weight i^-zipf, from 0 for equal to 10
 */
public record CacheFarm(int caches, double zipf) {
    /** One cache. */
    public static final CacheFarm ONE = new CacheFarm(1, 1);

    private static final int MOST = 100_000;
    private static final double STEEPEST = 10;

    public CacheFarm {
        if (caches < 1 || caches > MOST) {
            throw new IllegalArgumentException("A resolver consists of 1 to 100000 caches, not of " + caches + ".");
        }
        if (!(zipf >= 0 && zipf <= STEEPEST)) {
            throw new IllegalArgumentException("The exponent of the caches lies from 0 to 10; " + zipf + " does not.");
        }
    }
}
