package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Message;

/** A server whose answers come after a flood of strays, some from its own address and some true ones from another. */
final class ForgingServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = Addresses.inet(IpAddress.of("127.0.0.1"));
    private static final InetAddress OTHER = Addresses.inet(IpAddress.of("127.0.0.66"));

    private final DatagramSocket socket = new DatagramSocket(new InetSocketAddress(LOOPBACK, 0));
    private final DatagramSocket other = new DatagramSocket(new InetSocketAddress(OTHER, 0));
    private final SplittableRandom random = new SplittableRandom(9001);
    private final AtomicInteger sent = new AtomicInteger();
    private final int strays;

    ForgingServer(int strays) throws IOException {
        this.strays = strays;
        Thread.ofVirtual().start(this::serve);
    }

    Server server() {
        return new Server(IpAddress.of("127.0.0.1"), socket.getLocalPort());
    }

    /** How many false datagrams went out. */
    int sent() {
        return sent.get();
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            try {
                DatagramPacket query = new DatagramPacket(buffer, buffer.length);
                socket.receive(query);
                Message asked = new Message(java.util.Arrays.copyOf(buffer, query.getLength()));
                for (int i = 0; i < strays; i++) {
                    send(socket, Replies.stray(asked, random), query);
                }
                send(other, Replies.answer(asked, Replies.FORGED), query);
                send(socket, Replies.answer(asked, Replies.GENUINE), query);
            } catch (IOException ended) {
                // closed
            }
        }
    }

    private void send(DatagramSocket from, byte[] octets, DatagramPacket query) throws IOException {
        from.send(new DatagramPacket(octets, octets.length, query.getSocketAddress()));
        sent.incrementAndGet();
    }

    @Override
    public void close() {
        socket.close();
        other.close();
    }
}
