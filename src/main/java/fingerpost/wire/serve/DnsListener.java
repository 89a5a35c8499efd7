package fingerpost.wire.serve;

import fingerpost.wire.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;

/** A DNS server on one loopback address, over UDP and TCP, until it is closed. */
public final class DnsListener implements AutoCloseable {
    private final Server at;
    private final List<AutoCloseable> doors;

    private DnsListener(Server at, List<AutoCloseable> doors) {
        this.at = at;
        this.doors = doors;
    }

    /**
     * Listens from now on; throws with the reason, and who has the port, where it cannot.
     *
     * @param threads that answer datagrams; one for each core that is to work for it
     */
    public static DnsListener open(Server at, int threads, DnsService service) throws IOException {
        InetSocketAddress socket = Loopback.socket(at);
        DnsAnswering answering = new DnsAnswering(service);
        List<AutoCloseable> doors = new ArrayList<>();
        DnsListener listener = new DnsListener(at, doors);
        String what = "UDP";
        try {
            probe(socket);
            what = "TCP";
            doors.add(new TcpDoor(socket, answering));
            what = "UDP";
            for (int i = 0; i < threads; i++) {
                doors.add(new UdpDoor(socket, answering, service));
            }
            return listener;
        } catch (IOException refused) {
            listener.close();
            throw Loopback.refused(at, what, refused);
        }
    }

    /** Fails where anybody else has the port, which sockets that share it would not notice. */
    private static void probe(InetSocketAddress socket) throws IOException {
        try (DatagramChannel probe = DatagramChannel.open()) {
            probe.setOption(StandardSocketOptions.SO_REUSEADDR, false);
            probe.bind(socket);
        }
    }

    public Server at() {
        return at;
    }

    @Override
    public void close() {
        for (AutoCloseable door : doors) {
            try {
                door.close();
            } catch (Exception alreadyClosed) {
                // it is closed then
            }
        }
    }
}
