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
        List<Attempt> attempts = new ArrayList<>();
        for (Optional<Query> next = Optional.of(query); next.isPresent(); next = Course.next(next.get(), attempts)) {
            attempts.add(attempt(next.get()));
        }
        return new Exchange(query, attempts);
    }

    private Attempt attempt(Query query) {
        Packet sent = MessageCodec.encode(query, id(query.transport()), random);
        long start = System.nanoTime();
        Carried carried = Thread.currentThread().isInterrupted()
                ? Carried.of(new Reply.Cancelled())
                : carrier(query.transport()).carry(new Asked(sent, query), query.server(), query.timeout());
        long nanos = System.nanoTime() - start;
        return new Attempt(query.transport(), query.edns().isPresent(), sent, carried.reply(), carried.strays(), nanos);
    }

    /** Zero over HTTPS, so that caches on the way see equal requests (RFC 8484 section 4.1). */
    private int id(Transport transport) {
        return transport == Transport.HTTPS ? 0 : random.nextInt(65536);
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
