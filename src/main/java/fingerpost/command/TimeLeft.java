package fingerpost.command;

import fingerpost.dns.Ttl;

/** How far something has come, and how long the rest will take if it goes on like that. */
final class TimeLeft {
    private static final double NANOS = 1e9;

    private final long begun;

    /** @param begun when it began, in nanoseconds of some clock */
    TimeLeft(long begun) {
        this.begun = begun;
    }

    /** {@code 40 % done, 3s left}. */
    String line(double done, long now) {
        int percent = (int) (done * 100);
        double left = done > 0 ? (now - begun) / NANOS * (1 - done) / done : 0;
        return percent + " % done"
                + (left < 1 ? "" : ", " + Ttl.of((long) Math.ceil(left)).spoken() + " left");
    }
}
