package fingerpost.diagnose.trace;

import fingerpost.wire.Limits;
import fingerpost.wire.ResolutionProfile;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many packets a trace may still send, and how long it may still take. What is in flight counts in full until it ends. */
final class Budget {
    /** Beyond the tries of UDP: one without EDNS, and one over TCP. */
    private static final int EXTRA = 2;

    private final ResolutionProfile profile;
    private final long start = System.nanoTime();
    private int left;
    private int inFlight;
    private int sent;
    private int referrals;

    Budget(ResolutionProfile profile, int packets) {
        this.profile = profile;
        left = packets;
    }

    /**
     * Sets packets aside for one query, waiting for those in flight if need be.
     *
     * @return how often it may be tried over UDP; 0 if the budget is spent
     */
    synchronized int reserve() throws InterruptedException {
        for (int tries = profile.tries(); ; ) {
            if (isOver()) {
                return 0;
            }
            if (left - inFlight >= tries + EXTRA) {
                inFlight += tries + EXTRA;
                return tries;
            }
            if (left >= tries + EXTRA) {
                TimeUnit.NANOSECONDS.timedWait(this, remaining());
            } else if (tries > 1) {
                tries = 1;
            } else {
                left = 0;
                return 0;
            }
        }
    }

    /** A query that had reserved so many tries has ended after so many packets. */
    synchronized void settle(int tries, int packets) {
        inFlight -= tries + EXTRA;
        left -= packets;
        sent += packets;
        notifyAll();
    }

    /** False once too many referrals were followed. */
    synchronized boolean followReferral() {
        referrals++;
        return referrals <= Limits.REFERRALS;
    }

    synchronized boolean isOver() {
        return left <= 0 || remaining() <= 0 || referrals > Limits.REFERRALS;
    }

    /** Which limit ended the trace, as the end of a sentence; empty where none did. */
    synchronized Optional<String> spent() {
        if (referrals > Limits.REFERRALS) {
            return Optional.of("after " + Limits.REFERRALS + " referrals");
        }
        if (remaining() <= 0) {
            return Optional.of("after " + profile.whole().toMillis() / 1000.0 + " s");
        }
        return left <= 0 ? Optional.of("after " + sent + " packets") : Optional.empty();
    }

    /** How long one try may take now. */
    Duration patience(int tries) {
        long most = Math.max(1_000_000, remaining() / tries);
        return most < profile.timeout().toNanos() ? Duration.ofNanos(most) : profile.timeout();
    }

    /** Nanoseconds. */
    long remaining() {
        return profile.whole().toNanos() - elapsed();
    }

    /** Nanoseconds since the trace began. */
    long elapsed() {
        return System.nanoTime() - start;
    }

    synchronized int sent() {
        return sent;
    }
}
