package fingerpost.architecture.faults.simulate;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

final class ReadsTheClock {
    private ReadsTheClock() {}

    static long nanos() {
        return System.nanoTime();
    }

    static Supplier<Instant> byReference() {
        return Instant::now;
    }

    static Clock system() {
        return Clock.systemUTC();
    }
}
