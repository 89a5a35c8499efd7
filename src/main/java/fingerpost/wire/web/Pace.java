package fingerpost.wire.web;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.wire.Limits;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/** Spreads connections over time; those to this machine are not held back. */
final class Pace {
    private static final List<IpNetwork> LOOPBACK = List.of(IpNetwork.of("127.0.0.0/8"), IpNetwork.of("::1"));
    private static final long APART = Duration.ofSeconds(1).toNanos() / Limits.WEB_PER_SECOND;

    /** How time is let pass. */
    @FunctionalInterface
    interface Rest {
        void rest(Duration time) throws InterruptedException;
    }

    private final LongSupplier nanos;
    private final Rest rest;
    private long next;

    Pace() {
        this(System::nanoTime, Thread::sleep);
    }

    Pace(LongSupplier nanos, Rest rest) {
        this.nanos = nanos;
        this.rest = rest;
        this.next = nanos.getAsLong();
    }

    /** Returns when a connection to that address may begin. */
    void await(IpAddress address) throws InterruptedException {
        if (LOOPBACK.stream().anyMatch(each -> each.contains(address))) {
            return;
        }
        long wait = reserve();
        if (wait > 0) {
            rest.rest(Duration.ofNanos(wait));
        }
    }

    private synchronized long reserve() {
        long now = nanos.getAsLong();
        long mine = next - now > 0 ? next : now;
        next = mine + APART;
        return mine - now;
    }
}
