package fingerpost.testnet;

import fingerpost.dns.IpNetwork;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Asks one real server on 127.0.0.1 for addresses again and again, from a loopback address of its choice. */
public final class StubClient implements AutoCloseable {
    private static final int PATIENCE = 5_000;

    private final DatagramSocket socket;
    private final int port;
    private final byte[] buffer = new byte[4096];
    private int id;

    /**
     * One answer.
     *
     * @param addresses in the order sent
     * @param ttl of the first record, -1 where there is none
     * @param scope of the client subnet, -1 where the server says nothing about it
     */
    public record Heard(List<String> addresses, long ttl, int scope) {
        /** The addresses, joined by blanks; {@code nodata} where there is none. */
        public String spoken() {
            return addresses.isEmpty() ? "nodata" : String.join(" ", addresses);
        }
    }

    public StubClient(int port) throws IOException {
        this(port, "127.0.0.1");
    }

    public StubClient(int port, String from) throws IOException {
        this.port = port;
        this.socket = new DatagramSocket(new InetSocketAddress(from, 0));
        socket.setSoTimeout(PATIENCE);
    }

    public Heard ask(String name) throws IOException {
        return ask(name, Type.A, Optional.empty());
    }

    /** With that client subnet in the query. */
    public Heard ask(String name, String subnet) throws IOException {
        return ask(name, Type.A, Optional.of(IpNetwork.of(subnet)));
    }

    /** The same for records of the type of that number. */
    public Heard ask(String name, int type, String subnet) throws IOException {
        return ask(name, type, Optional.of(IpNetwork.of(subnet)));
    }

    private Heard ask(String name, int type, Optional<IpNetwork> subnet) throws IOException {
        Message query = new Message(++id & 0xffff);
        query.addRecord(Record.newRecord(Name.fromString(name + "."), type, DClass.IN), Section.QUESTION);
        if (subnet.isPresent()) {
            ClientSubnetOption option = new ClientSubnetOption(
                    subnet.get().prefix(),
                    InetAddress.getByName(subnet.get().address().toString()));
            query.addRecord(new OPTRecord(1232, 0, 0, 0, List.of(option)), Section.ADDITIONAL);
        }
        byte[] wire = query.toWire();
        socket.send(new DatagramPacket(wire, wire.length, InetAddress.getLoopbackAddress(), port));
        while (true) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            socket.receive(packet);
            Message answer = new Message(Arrays.copyOf(buffer, packet.getLength()));
            if (answer.getHeader().getID() == (id & 0xffff)) {
                return heard(answer);
            }
        }
    }

    private static Heard heard(Message answer) {
        List<Record> records = answer.getSection(Section.ANSWER);
        OPTRecord opt = answer.getOPT();
        int scope = opt == null
                ? -1
                : opt.getOptions().stream()
                        .filter(ClientSubnetOption.class::isInstance)
                        .mapToInt(each -> ((ClientSubnetOption) each).getScopePrefixLength())
                        .findFirst()
                        .orElse(-1);
        return new Heard(
                records.stream().map(Record::rdataToString).toList(),
                records.isEmpty() ? -1 : records.getFirst().getTTL(),
                scope);
    }

    @Override
    public void close() {
        socket.close();
    }
}
