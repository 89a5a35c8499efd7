package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Questions, packets and attempts for tests that need no network. */
final class Samples {
    private static final long SEED = 1034;
    private static final int ID = 0x1234;

    private Samples() {}

    static Question www() {
        return new Question(DomainName.of("www.example.com."), RecordType.A);
    }

    static Server server() {
        return new Server(IpAddress.of("127.0.0.1"), 10_053);
    }

    /** A free port of the loopback interface. */
    static InetSocketAddress loopback() {
        return new InetSocketAddress(Addresses.inet(server().address()), 0);
    }

    static Query query() {
        return Query.authoritative(www(), server());
    }

    static Query withCookie(String client, String server) {
        return query().withEdns(Optional.of(Edns.plain().withCookie(new EdnsOption.Cookie(client, server))));
    }

    static Packet packet(Question question) {
        return packet(Query.authoritative(question, server()));
    }

    static Packet packet(Query query) {
        return MessageCodec.encode(query, ID, new SplittableRandom(SEED));
    }

    static org.xbill.DNS.Message read(Packet packet) {
        try {
            return new org.xbill.DNS.Message(packet.octets());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The attempt of that query to which came that packet. */
    static Attempt answered(Query query, byte[] reply) {
        return attempt(query, new Asked(packet(query), query).reply(Packet.of(reply)));
    }

    static Attempt attempt(Query query, Reply reply, String... strays) {
        return new Attempt(
                query.transport(), query.edns().isPresent(), packet(query), reply, List.of(strays), 1_000_000);
    }
}
