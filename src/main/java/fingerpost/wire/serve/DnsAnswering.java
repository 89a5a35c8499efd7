package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Names;
import fingerpost.wire.Transport;
import java.io.IOException;
import java.util.Optional;
import org.xbill.DNS.Message;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Type;

/**
 * Octets of a query to octets of its reply, as an authoritative server without zone transfers does: malformed messages get
 * FORMERR, responses and what has no header silence, operations other than QUERY and UPDATE NOTIMP, other classes REFUSED,
 * EDNS other than version 0 BADVERS. A question for ANY gets every set of the name (RFC 8482 section 4 allows it); what does
 * not fit a datagram is truncated.
 */
final class DnsAnswering {
    private static final int IN = 1;
    private static final int BADVERS = 16;

    private final DnsService service;
    private final ReplyWriter writer = new ReplyWriter();

    DnsAnswering(DnsService service) {
        this.service = service;
    }

    Replied reply(byte[] octets, IpAddress asker, Transport transport) {
        if (octets.length < RawQuestion.HEADER || (octets[2] & 0x80) != 0) {
            return Replied.SILENCE;
        }
        Envelope envelope = new Envelope(octets, asker, transport, writer);
        try {
            return reply(envelope, octets);
        } catch (IOException malformed) {
            return declined(envelope, "a malformed message: " + malformed.getMessage(), Rcode.FORMERR);
        } catch (RuntimeException broken) {
            return declined(envelope, "a question that broke the rehearsal: " + broken, Rcode.SERVFAIL);
        }
    }

    private static Message message(byte[] octets) throws IOException {
        try {
            return new Message(octets);
        } catch (RuntimeException malformed) {
            throw new IOException("it breaks the format", malformed);
        }
    }

    private Replied reply(Envelope envelope, byte[] octets) throws IOException {
        int opcode = (octets[2] >> 3) & 0x0f;
        if (opcode != Opcode.QUERY && opcode != Opcode.UPDATE) {
            return declined(envelope, "a message of the opcode " + Opcode.string(opcode), Rcode.NOTIMP);
        }
        RawMessage read = RawMessage.read(octets);
        envelope.take(read);
        int version = read.edns().map(RawEdns::version).orElse(0);
        if (version > 0) {
            service.declined(envelope.asker(), "EDNS version " + version, "BADVERS");
            return envelope.failed(BADVERS);
        }
        if (read.signed()) {
            return signed(envelope, read, message(octets), opcode);
        }
        return opcode == Opcode.UPDATE
                ? declined(envelope, "an update without a signature", Rcode.REFUSED)
                : answer(envelope, read);
    }

    private Replied signed(Envelope envelope, RawMessage read, Message message, int opcode) throws IOException {
        if (message.getTSIG() == null) {
            throw new IOException("the signature is not its last record");
        }
        DomainName name = Names.fromWire(message.getTSIG().getName());
        SignedExchange exchange = SignedExchange.of(service.key(name), message, envelope.octets());
        if (exchange.error() != 0) {
            service.declined(
                    envelope.asker(), "a message signed with the key " + name + ": " + exchange.why(), "NOTAUTH");
            return exchange.refuse(envelope.failed(Rcode.NOTAUTH.code()));
        }
        return exchange.sign(opcode == Opcode.UPDATE ? update(envelope, message, name) : answer(envelope, read));
    }

    private Replied update(Envelope envelope, Message message, DomainName key) throws IOException {
        Rcode rcode = service.update(UpdateReading.read(message, envelope.asker(), key));
        return envelope.failed(rcode.code());
    }

    private Replied answer(Envelope envelope, RawMessage read) throws IOException {
        DomainName name = read.name();
        RecordType type = read.type();
        if (read.recordClass() != IN) {
            return declined(envelope, name + " of the class " + read.recordClass(), Rcode.REFUSED);
        }
        if (type.code() == Type.AXFR || type.code() == Type.IXFR) {
            return declined(envelope, "a transfer of " + name, Rcode.REFUSED);
        }
        if (type.isMeta() && !type.equals(RecordType.ANY)) {
            return declined(envelope, name + " " + type, Rcode.NOTIMP);
        }
        Optional<byte[]> option = read.edns().flatMap(RawEdns::clientSubnet);
        Optional<ClientSubnet> subnet =
                option.isPresent() ? Optional.of(ClientSubnet.read(option.get())) : Optional.empty();
        Given given = service.answer(new Heard(
                envelope.asker(), envelope.transport(), new Question(name, type), subnet.map(ClientSubnet::network)));
        return new Replied(envelope.answered(given.response(), subnet), given.isLasting(), given.told(), given.turns());
    }

    private Replied declined(Envelope envelope, String what, Rcode rcode) {
        service.declined(envelope.asker(), what, rcode.name());
        return envelope.failed(rcode.code());
    }
}
