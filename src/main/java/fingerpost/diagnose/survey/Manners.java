package fingerpost.diagnose.survey;

import fingerpost.check.SpecialAddresses;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Query;
import fingerpost.wire.Server;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Never asks a server too much at once, nor a foreign one too often. */
final class Manners implements DnsClient {
    /** Fifty queries a second: a tenth of what response rate limiting begins at on small servers. */
    private static final Duration APART = Duration.ofMillis(20);

    private final DnsClient client;
    private final Map<Server, Turn> turns = new ConcurrentHashMap<>();

    /** Who may ask a server now. */
    private record Turn(Semaphore inFlight, AtomicLong next) {
        static Turn fresh() {
            return new Turn(new Semaphore(Limits.IN_FLIGHT_PER_SERVER, true), new AtomicLong(System.nanoTime()));
        }

        /** Waits until the next query may go to a server that is not ours. */
        void pace() throws InterruptedException {
            long now = System.nanoTime();
            long mine = next.getAndUpdate(each -> Math.max(each, now) + APART.toNanos());
            if (mine > now) {
                Thread.sleep(Duration.ofNanos(mine - now));
            }
        }
    }

    Manners(DnsClient client) {
        this.client = client;
    }

    @Override
    public Exchange ask(Query query) {
        Turn turn = turns.computeIfAbsent(query.server(), any -> Turn.fresh());
        try {
            turn.inFlight().acquire();
            try {
                if (SpecialAddresses.reason(query.server().address()).isEmpty()) {
                    turn.pace();
                }
                return client.ask(query);
            } finally {
                turn.inFlight().release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return client.ask(query);
        }
    }
}
