package fingerpost.rehearse;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.wire.Message;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** Asks a port of 127.0.0.1, one question after the other. */
final class LoopbackClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final DatagramSocket udp;
    private final InetSocketAddress server;

    LoopbackClient(int port) throws IOException {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        udp = new DatagramSocket();
        udp.setSoTimeout(PATIENCE_MILLIS);
        udp.connect(server);
    }

    Message ask(Question question) throws IOException {
        return ask(question, Optional.empty(), false);
    }

    Message ask(Question question, Optional<IpNetwork> subnet, boolean overTcp) throws IOException {
        byte[] query = query(question, subnet);
        return MessageCodec.decode(Packet.of(overTcp ? overTcp(query) : overUdp(query)));
    }

    byte[] overUdp(byte[] query) throws IOException {
        udp.send(new DatagramPacket(query, query.length));
        DatagramPacket reply = new DatagramPacket(new byte[65_535], 65_535);
        udp.receive(reply);
        return Packet.of(reply.getData(), reply.getLength()).octets();
    }

    byte[] overTcp(byte[] query) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(server);
            ByteBuffer framed = ByteBuffer.allocate(query.length + 2);
            socket.getOutputStream()
                    .write(framed.putShort((short) query.length).put(query).array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return in.readNBytes(in.readUnsignedShort());
        }
    }

    static byte[] query(Question question, Optional<IpNetwork> subnet) throws IOException {
        org.xbill.DNS.Message query = new org.xbill.DNS.Message(4711);
        query.addRecord(
                Record.newRecord(
                        Name.fromString(question.name().toString()),
                        question.type().code(),
                        1),
                Section.QUESTION);
        List<EDNSOption> options = subnet.isEmpty()
                ? List.of()
                : List.of(new ClientSubnetOption(
                        subnet.get().prefix(),
                        InetAddress.getByName(subnet.get().address().toString())));
        query.addRecord(new OPTRecord(1232, 0, 0, 0, options), Section.ADDITIONAL);
        return query.toWire(65_535);
    }

    @Override
    public void close() {
        udp.close();
    }
}
