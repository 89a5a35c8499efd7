package fingerpost.wire;

/** So many things a second and no more: each is given a moment of its own, at once while there is room. */
final class Pace {
    private static final long SECOND = 1_000_000_000;

    private final long[] recent;
    private int next;
    private long taken;

    Pace(int perSecond) {
        this.recent = new long[perSecond];
    }

    /** How long to wait from {@code now} until it is the turn of whoever asks, nanoseconds. */
    synchronized long take(long now) {
        long turn = taken++ < recent.length ? now : Math.max(now, recent[next] + SECOND);
        recent[next] = turn;
        next = (next + 1) % recent.length;
        return turn - now;
    }
}
