package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Message;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Server;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Asks a server of this machine many questions, from an address of the loopback network that decides which line it sees.
 *
 * @param source the address that the server sees
 * @param clientSubnet what a resolver would tell of its client (RFC 7871)
 */
public record LoopbackDns(Server server, IpAddress source, Optional<IpNetwork> clientSubnet) {
    private static final int AT_ONCE = 20;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST = 65_535;

    /** The answers in the order of the questions: over UDP, and over TCP where they are too long for that; empty for silence. */
    public List<Optional<Message>> ask(List<Question> questions) throws IOException {
        List<Optional<Message>> answers = new ArrayList<>();
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(Loopback.inet(source), 0))) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(there());
            for (int start = 0; start < questions.size(); start += AT_ONCE) {
                answers.addAll(some(questions.subList(start, Math.min(questions.size(), start + AT_ONCE)), socket));
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).filter(each -> each.flags().truncated()).isPresent()) {
                answers.set(i, Optional.of(overTcp(questions.get(i))));
            }
        }
        return answers;
    }

    private List<Optional<Message>> some(List<Question> questions, DatagramSocket socket) throws IOException {
        List<Optional<Message>> answers = new ArrayList<>();
        for (int id = 0; id < questions.size(); id++) {
            byte[] octets = query(questions.get(id), id).octets();
            socket.send(new DatagramPacket(octets, octets.length));
            answers.add(Optional.empty());
        }
        int missing = questions.size();
        while (missing > 0) {
            DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
            try {
                socket.receive(packet);
            } catch (SocketTimeoutException silent) {
                return answers;
            }
            Message message = MessageCodec.decode(Packet.of(packet.getData(), packet.getLength()));
            int id = message.id();
            if (id < questions.size()
                    && answers.get(id).isEmpty()
                    && message.questions().equals(List.of(questions.get(id)))) {
                answers.set(id, Optional.of(message));
                missing--;
            }
        }
        return answers;
    }

    private Message overTcp(Question question) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(Loopback.inet(source), 0));
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(there(), PATIENCE_MILLIS);
            byte[] octets = query(question, 0).octets();
            ByteBuffer framed = ByteBuffer.allocate(octets.length + 2);
            socket.getOutputStream()
                    .write(framed.putShort((short) octets.length).put(octets).array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            return MessageCodec.decode(Packet.of(in.readNBytes(in.readUnsignedShort())));
        }
    }

    private InetSocketAddress there() throws IOException {
        return new InetSocketAddress(Loopback.inet(server.address()), server.port());
    }

    private Packet query(Question question, int id) {
        Edns edns = clientSubnet
                .map(network -> Edns.plain().with(new EdnsOption.ClientSubnet(network, 0)))
                .orElseGet(Edns::plain);
        Query query = Query.authoritative(question, server).withMixedCase(false).withEdns(Optional.of(edns));
        return MessageCodec.encode(query, id, new SplittableRandom(id));
    }
}
