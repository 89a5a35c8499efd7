package fingerpost.export;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TSIG;

/**
 * Asks a real server many questions from an address of the loopback.
 *
 * @param key by which the questions are signed
 * @param clientSubnet what a resolver would tell of its client (RFC 7871)
 */
public record LoopbackAsker(
        InetSocketAddress server, InetAddress source, Optional<TSIG> key, Optional<ClientSubnetOption> clientSubnet) {
    private static final int AT_ONCE = 20;

    /** Asks the server at that port of 127.0.0.1. */
    public static LoopbackAsker at(int port, String source) throws IOException {
        InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new LoopbackAsker(server, InetAddress.getByName(source), Optional.empty(), Optional.empty());
    }

    public LoopbackAsker withKey(TSIG other) {
        return new LoopbackAsker(server, source, Optional.of(other), clientSubnet);
    }

    public LoopbackAsker withSubnet(String address, int prefix) throws IOException {
        return new LoopbackAsker(
                server, source, key, Optional.of(new ClientSubnetOption(prefix, InetAddress.getByName(address))));
    }

    /** The answers in the order of the questions: over UDP, and over TCP where they are too long for that. */
    public List<Message> ask(List<Question> questions) throws IOException {
        List<Message> answers = new ArrayList<>();
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(source, 0))) {
            socket.setSoTimeout(20_000);
            socket.connect(server);
            for (int start = 0; start < questions.size(); start += AT_ONCE) {
                answers.addAll(ask(questions.subList(start, Math.min(questions.size(), start + AT_ONCE)), socket));
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).flags().truncated()) {
                answers.set(i, askByTcp(questions.get(i)));
            }
        }
        return answers;
    }

    private List<Message> ask(List<Question> questions, DatagramSocket socket) throws IOException {
        for (int id = 0; id < questions.size(); id++) {
            byte[] octets = query(id, questions.get(id));
            socket.send(new DatagramPacket(octets, octets.length));
        }
        Map<Integer, Message> byId = new TreeMap<>();
        while (byId.size() < questions.size()) {
            DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
            socket.receive(packet);
            Message message = MessageCodec.decode(Packet.of(packet.getData(), packet.getLength()));
            byId.put(message.id(), message);
        }
        return List.copyOf(byId.values());
    }

    private Message askByTcp(Question question) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(source, 0));
            socket.setSoTimeout(20_000);
            socket.connect(server);
            byte[] octets = query(0, question);
            ByteBuffer framed = ByteBuffer.allocate(octets.length + 2);
            socket.getOutputStream()
                    .write(framed.putShort((short) octets.length).put(octets).array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return MessageCodec.decode(Packet.of(in.readNBytes(in.readUnsignedShort())));
        }
    }

    private byte[] query(int id, Question question) throws IOException {
        org.xbill.DNS.Message query = new org.xbill.DNS.Message(id);
        query.addRecord(
                Record.newRecord(
                        Name.fromString(question.name().toString()),
                        question.type().code(),
                        DClass.IN),
                Section.QUESTION);
        query.addRecord(
                new OPTRecord(4096, 0, 0, 0, List.copyOf(clientSubnet.stream().toList())), Section.ADDITIONAL);
        key.ifPresent(query::setTSIG);
        return query.toWire(65_535);
    }
}
