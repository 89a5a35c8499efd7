package fingerpost.topology;

/**
 * How many checkers look after one address, each by itself, and how many of them have to find it dead before it is taken for
 * dead; with fewer it counts as alive again.
 *
 * @param count from 1 to 1000
 * @param needed from 1 to count
 */
public record Checkers(int count, int needed) {
    /** One checker, which decides. */
    public static final Checkers ONE = new Checkers(1, 1);

    /** Route 53: 16 checkers; healthy as long as more than 18 % of them say so, which are 3 (AWS, how health is determined). */
    public static final Checkers ROUTE_53 = new Checkers(16, 14);

    private static final int MOST = 1000;

    public Checkers {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("There are 1 to 1000 health checkers, not " + count + ".");
        }
        if (needed < 1 || needed > count) {
            throw new IllegalArgumentException(
                    "Of " + count + " health checkers 1 to " + count + " have to agree, not " + needed + ".");
        }
    }
}
