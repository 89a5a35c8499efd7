package fingerpost.simulate.compiled;

/**
 * A set of addresses in an order, as one number: the set in the upper 16 bits, the order in the lower (see {@link Orders}).
 */
public final class Answer {
    /** There is no such name or record. */
    public static final int NONE = -1;

    /** The look-up failed. */
    public static final int FAILED = -2;

    private Answer() {}

    static int of(int set, int order) {
        return (set << 16) | order;
    }

    /** The set of an answer that is not negative. */
    public static int set(int answer) {
        return answer >>> 16;
    }

    static int order(int answer) {
        return answer & 0xffff;
    }
}
