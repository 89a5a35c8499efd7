package fingerpost.behaviour.upstream;

/**
 * How far one request has come through the places that its hash or the dice lead to. A request that is sent on goes on
 * from there, and its vain looks are counted over all of its tries.
 */
public final class Trail {
    private static final int MAX_VAIN = 20;

    private long hash;
    private int steps;
    private int vain;

    /** The hash so far; {@code start} before the first step. */
    long hash(long start) {
        return steps == 0 ? start : hash;
    }

    int steps() {
        return steps;
    }

    void step(long next) {
        hash = next;
        steps++;
    }

    void lookedInVain() {
        vain++;
    }

    /** Whether it is left to round robin from now on. */
    boolean isOver() {
        return vain > MAX_VAIN;
    }
}
