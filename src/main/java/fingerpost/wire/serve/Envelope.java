package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.wire.Limits;
import fingerpost.wire.Transport;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** What a reply has in common with its query: id, RD and CD, question, EDNS and the room that there is. */
final class Envelope {
    private static final int QR_OPCODE_RD = 0x79;
    private static final int CD = 0x10;
    private static final int OPT = 41;
    private static final int DO = 0x8000;
    private static final Question NONE = new Question(DomainName.ROOT, RecordType.ANY);

    private final byte[] octets;
    private final IpAddress asker;
    private final Transport transport;
    private final ReplyWriter writer;
    private byte[] question = new byte[0];
    private Optional<RawEdns> edns = Optional.empty();

    Envelope(byte[] octets, IpAddress asker, Transport transport, ReplyWriter writer) {
        this.octets = octets;
        this.asker = asker;
        this.transport = transport;
        this.writer = writer;
    }

    /** Takes question and EDNS over. */
    void take(RawMessage message) {
        question = message.question().toArray();
        edns = message.edns();
    }

    byte[] octets() {
        return octets;
    }

    IpAddress asker() {
        return asker;
    }

    Transport transport() {
        return transport;
    }

    byte[] answered(Response response, Optional<ClientSubnet> subnet) {
        byte[] options = subnet.map(each -> each.echo(response.scope())).orElseGet(() -> new byte[0]);
        return write(response, response.rcode().code(), options);
    }

    /** A reply without records. */
    Replied failed(int rcode) {
        Response empty = new Response(NONE, Rcode.NOERROR, false, List.of(), List.of(), List.of(), 0);
        byte[] reply = write(empty, rcode, new byte[0]);
        reply[3] = (byte) ((reply[3] & 0xf0) | (rcode & 0x0f));
        return new Replied(reply, false, () -> {});
    }

    private byte[] write(Response response, int rcode, byte[] options) {
        int limit = transport == Transport.UDP ? RawEdns.room(edns) : Limits.TCP_SIZE;
        return writer.write(head(), question, response, limit, opt(rcode, options));
    }

    private byte[] head() {
        byte[] head = new byte[RawQuestion.HEADER];
        head[0] = octets[0];
        head[1] = octets[1];
        head[2] = (byte) ((octets[2] & QR_OPCODE_RD) | 0x80);
        head[3] = (byte) (octets[3] & CD);
        return head;
    }

    private byte[] opt(int rcode, byte[] options) {
        return edns.map(asked -> ByteBuffer.allocate(11 + options.length)
                        .put((byte) 0)
                        .putShort((short) OPT)
                        .putShort((short) Limits.UDP_SIZE)
                        .put((byte) (rcode >> 4))
                        .put((byte) 0)
                        .putShort((short) (asked.isDo() ? DO : 0))
                        .putShort((short) options.length)
                        .put(options)
                        .array())
                .orElseGet(() -> new byte[0]);
    }
}
