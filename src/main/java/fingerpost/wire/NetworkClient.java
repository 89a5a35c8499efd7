package fingerpost.wire;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Asks over the real network. Ids and letter case come from a secure random generator, the port from the kernel; {@link Course}
 * says what follows a reply. Give it a virtual thread: only those can be interrupted while they wait for a datagram.
 */
public final class NetworkClient implements DnsClient {
    private final RandomGenerator random = new SecureRandom();
    private final Supplier<Trust> trust;

    /** Believes the certificates of TLS servers by the authorities that Java brings. */
    public NetworkClient() {
        this.trust = Trust::usual;
    }

    public NetworkClient(Trust trust) {
        this.trust = () -> trust;
    }

    @Override
    public Exchange ask(Query query) {
        return ask(query, Turn.AT_ONCE);
    }

    @Override
    public Exchange ask(Query query, Turn turn) {
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(attempt(query));
        Optional<Query> next = Course.next(query, attempts);
        while (next.isPresent()) {
            wait(turn, query.server());
            attempts.add(attempt(next.get()));
            next = Course.next(next.get(), attempts);
        }
        return new Exchange(query, attempts);
    }

    /** Whoever is interrupted goes on with an interrupted thread, on which nothing is sent. */
    private static void wait(Turn turn, Server server) {
        try {
            turn.await(server);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Attempt attempt(Query query) {
        Packet sent = MessageCodec.encode(query, id(query), random);
        long start = System.nanoTime();
        Carried carried = Thread.currentThread().isInterrupted()
                ? Carried.of(new Reply.Cancelled())
                : carrier(query.transport()).carry(new Asked(sent, query), query.server(), query.timeout());
        long nanos = System.nanoTime() - start;
        return new Attempt(query.transport(), query.edns().isPresent(), sent, carried.reply(), carried.strays(), nanos);
    }

    /** Zero over HTTPS, so that caches on the way see equal requests (RFC 8484 section 4.1). */
    private int id(Query query) {
        int drawn = query.transport() == Transport.HTTPS ? 0 : random.nextInt(65536);
        return query.wording().id().orElse(drawn);
    }

    private Carrier carrier(Transport transport) {
        return switch (transport) {
            case UDP -> new UdpCarrier();
            case TCP -> new TcpCarrier();
            case TLS -> new TlsCarrier(trust.get());
            case HTTPS -> new HttpsCarrier(trust.get());
        };
    }
}
