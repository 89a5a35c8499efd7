package fingerpost.wire;

import fingerpost.dns.Rcode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Asks over the real network. Ids and letter case come from a secure random generator, the port from the kernel; FORMERR or
 * silence with EDNS gives one try without; truncation goes to TCP. Give it a virtual thread: only those can be interrupted
 * while they wait for a datagram.
 */
public final class NetworkClient implements DnsClient {
    private final RandomGenerator random = new SecureRandom();
    private final Carrier udp = new UdpCarrier();
    private final Carrier tcp = new TcpCarrier();

    @Override
    public Exchange ask(Query query) {
        List<Attempt> attempts = new ArrayList<>();
        if (query.transport() != Transport.UDP) {
            attempts.add(attempt(query, query.transport()));
            return new Exchange(query, attempts);
        }
        Query next = query;
        for (int tries = 1; ; tries++) {
            Attempt attempt = attempt(next, Transport.UDP);
            attempts.add(attempt);
            if (needsTcp(attempt)) {
                attempts.add(attempt(next, Transport.TCP));
                return new Exchange(query, attempts);
            }
            if (wantsNoEdns(attempt)) {
                next = next.withEdns(Optional.empty());
            } else if (!(attempt.reply() instanceof Reply.Silent) || tries >= query.tries()) {
                return new Exchange(query, attempts);
            } else if (tries == query.tries() - 1 && !wantsSignatures(next)) {
                next = next.withEdns(Optional.empty());
            }
        }
    }

    private Attempt attempt(Query query, Transport transport) {
        Packet sent = MessageCodec.encode(query, random.nextInt(65536), random);
        long start = System.nanoTime();
        Carried carried = carrier(transport).carry(sent, query.server(), query.timeout());
        return new Attempt(
                transport,
                query.edns().isPresent(),
                sent,
                carried.reply(),
                carried.strays(),
                System.nanoTime() - start);
    }

    private Carrier carrier(Transport transport) {
        return switch (transport) {
            case UDP -> udp;
            case TCP, TLS, HTTPS -> tcp;
        };
    }

    /** A truncated answer, or answers of which only the letter case did not fit: TCP cannot be forged so easily. */
    private static boolean needsTcp(Attempt attempt) {
        return switch (attempt.reply()) {
            case Reply.Accepted accepted -> accepted.message().flags().truncated();
            case Reply.Silent silent ->
                attempt.strays().contains(ReplyCheck.OTHER_CASE)
                        || attempt.strays().size() >= Limits.STRAYS;
            case Reply.Refused refused -> false;
            case Reply.Unreachable unreachable -> false;
            case Reply.Cancelled cancelled -> false;
        };
    }

    private static boolean wantsNoEdns(Attempt attempt) {
        return attempt.edns()
                && switch (attempt.reply()) {
                    case Reply.Accepted accepted -> {
                        Message message = accepted.message();
                        yield (message.is(Rcode.FORMERR) || message.is(Rcode.NOTIMP))
                                && message.edns().isEmpty();
                    }
                    case Reply.Refused refused -> ReplyCheck.headerOnly(refused.packet());
                    case Reply.Silent silent -> false;
                    case Reply.Unreachable unreachable -> false;
                    case Reply.Cancelled cancelled -> false;
                };
    }

    private static boolean wantsSignatures(Query query) {
        return query.edns().isEmpty() || query.edns().get().dnssecOk();
    }
}
