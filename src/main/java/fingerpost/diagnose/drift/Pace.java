package fingerpost.diagnose.drift;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.wire.Limits;
import java.util.concurrent.TimeUnit;

/** How fast one server may be asked: on this machine as fast as it answers, elsewhere 50 questions a second, 20 at once. */
final class Pace {
    private static final int AT_ONCE_HERE = 64;
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(20);

    private final boolean here;
    private long next = Long.MIN_VALUE;

    Pace(IpAddress server) {
        here = isHere(server);
    }

    /** Whether it is on this machine. */
    static boolean isHere(IpAddress server) {
        return server instanceof Ipv4Address v4 ? v4.octets()[0] == 127 : server.equals(IpAddress.of("::1"));
    }

    int atOnce() {
        return here ? AT_ONCE_HERE : Limits.IN_FLIGHT_PER_SERVER;
    }

    /** Takes the next place in the line; how long to wait for it, nanoseconds. */
    synchronized long delay(long now) {
        if (here) {
            return 0;
        }
        long slot = next == Long.MIN_VALUE || next - now < 0 ? now : next;
        next = slot + BETWEEN;
        return slot - now;
    }
}
