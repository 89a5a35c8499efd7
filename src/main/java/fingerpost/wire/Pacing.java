package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Asks politely, every packet counted: to servers of other people at most {@link Limits#PER_SECOND_PER_SERVER} queries a second each, {@link
 * Limits#PER_SECOND} in all and {@link Limits#IN_FLIGHT_PER_SERVER} unanswered at a time. Whoever asks faster waits. Servers on
 * the loopback interface are asked at once.
 */
public final class Pacing implements DnsClient {
    private final DnsClient client;
    private final Ticker ticker;
    private final Pace together = new Pace(Limits.PER_SECOND);
    private final Map<IpAddress, Foreign> servers = new ConcurrentHashMap<>();

    /** Time that passes; tests let it pass as they like. */
    interface Ticker {
        long nanos();

        void sleep(long nanos) throws InterruptedException;

        Ticker SYSTEM = new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
            }
        };
    }

    private record Foreign(Pace pace, Semaphore unanswered) {}

    public Pacing(DnsClient client) {
        this(client, Ticker.SYSTEM);
    }

    Pacing(DnsClient client, Ticker ticker) {
        this.client = client;
        this.ticker = ticker;
    }

    @Override
    public Exchange ask(Query query) {
        IpAddress address = query.server().address();
        if (Addresses.inet(address).isLoopbackAddress()) {
            return client.ask(query);
        }
        Foreign server = servers.computeIfAbsent(
                address,
                any -> new Foreign(
                        new Pace(Limits.PER_SECOND_PER_SERVER), new Semaphore(Limits.IN_FLIGHT_PER_SERVER, true)));
        try {
            server.unanswered().acquire();
        } catch (InterruptedException stopped) {
            return cancelled(query);
        }
        try {
            await(server);
            return client.ask(query, any -> await(server));
        } catch (InterruptedException stopped) {
            return cancelled(query);
        } finally {
            server.unanswered().release();
        }
    }

    private void await(Foreign server) throws InterruptedException {
        wait(server.pace());
        wait(together);
    }

    private void wait(Pace pace) throws InterruptedException {
        long left = pace.take(ticker.nanos());
        if (left > 0) {
            ticker.sleep(left);
        }
    }

    /** The client says so itself: it sends nothing on an interrupted thread. */
    private Exchange cancelled(Query query) {
        Thread.currentThread().interrupt();
        return client.ask(query);
    }
}
