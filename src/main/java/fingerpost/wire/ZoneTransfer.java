package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches a whole zone (AXFR, RFC 5936) or what changed in it (IXFR, RFC 1995) over TCP or TLS (RFC 9103), record by record as they come and never more than {@link
 * Limits#TRANSFER_RECORDS}. Interrupting a virtual thread ends it.
 */
public final class ZoneTransfer {
    private static final RecordType AXFR = new RecordType(252);

    private static final RecordType IXFR = new RecordType(251);

    private final Trust trust;

    public ZoneTransfer(Trust trust) {
        this.trust = trust;
    }

    /** The question for that zone; its timeout is the patience for each message. */
    public static Query query(DomainName zone, Server server) {
        return query(new Question(zone, AXFR), server);
    }

    /** The question for what changed in that zone since the version of that serial. */
    public static Query changes(DomainName zone, long serial, Server server) {
        Query query = query(new Question(zone, IXFR), server);
        return query.withWording(query.wording().withSince(serial));
    }

    private static Query query(Question question, Server server) {
        return Query.authoritative(question, server)
                .withTransport(Transport.TCP)
                .withEdns(Optional.empty())
                .withPatience(Limits.TRANSFER, 1);
    }

    /** Fetches the zone of the query; never throws for what the server or the network does. */
    public Transfer fetch(Query query, Consumer<ResourceRecord> records) {
        long start = System.nanoTime();
        SecureRandom random = new SecureRandom();
        Asked asked = new Asked(MessageCodec.encode(query, random.nextInt(65536), random), query);
        TransferReading reading = new TransferReading(asked, records);
        Reply end;
        try (PatientSocket plain = PatientSocket.to(query.server(), query.timeout());
                Socket socket = secured(plain, query)) {
            Framing.write(socket.getOutputStream(), asked.packet());
            end = read(plain, socket.getInputStream(), reading, query);
        } catch (IOException failed) {
            end = Failures.reply(failed, query.server());
        }
        return new Transfer(
                query, reading.records(), reading.messages(), reading.octets(), System.nanoTime() - start, end);
    }

    private static Reply read(PatientSocket plain, InputStream in, TransferReading reading, Query query)
            throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            plain.renew(query.timeout());
            Optional<Reply> end = reading.take(Framing.read(in));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return new Reply.Cancelled();
    }

    private Socket secured(PatientSocket plain, Query query) throws IOException {
        return switch (query.transport()) {
            case UDP, TCP -> plain;
            case TLS, HTTPS -> trust.over(plain, query.server(), "dot");
        };
    }
}
