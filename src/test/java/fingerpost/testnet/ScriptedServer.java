package fingerpost.testnet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Message;

/** A server that answers as a test says: silent, lame, slow, truncating, forging. It counts what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    private final DatagramSocket udp;
    private final DatagramSocket back;
    private final ServerSocket tcp;
    private final Script script;
    private final AtomicInteger asked = new AtomicInteger();

    /** The packets to send for a query, in order; none to stay silent. */
    @FunctionalInterface
    public interface Script {
        List<byte[]> replies(Message query, boolean overTcp) throws IOException;
    }

    ScriptedServer(String address, int port, Script script) throws IOException {
        this(address, port, script, Optional.empty());
    }

    /**
     * Over UDP the replies leave from another place.
     *
     * @param from the address; empty for the one that is asked
     */
    ScriptedServer(String address, int port, Script script, Optional<String> from) throws IOException {
        this.script = script;
        udp = new DatagramSocket(new InetSocketAddress(InetAddress.getByName(address), port));
        back = from.isPresent()
                ? new DatagramSocket(new InetSocketAddress(InetAddress.getByName(from.get()), port))
                : udp;
        tcp = new ServerSocket();
        tcp.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        Thread.ofVirtual().start(this::serveUdp);
        Thread.ofVirtual().start(this::serveTcp);
    }

    /** How many queries have come, over UDP and TCP. */
    public int asked() {
        return asked.get();
    }

    private void serveUdp() {
        byte[] buffer = new byte[65_535];
        while (!udp.isClosed()) {
            try {
                DatagramPacket query = new DatagramPacket(buffer, buffer.length);
                udp.receive(query);
                asked.incrementAndGet();
                byte[] octets = java.util.Arrays.copyOf(query.getData(), query.getLength());
                for (byte[] reply : script.replies(new Message(octets), false)) {
                    back.send(new DatagramPacket(reply, reply.length, query.getSocketAddress()));
                }
            } catch (IOException ended) {
                // closed, or a client went away
            }
        }
    }

    private void serveTcp() {
        while (!tcp.isClosed()) {
            try {
                Socket client = tcp.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException ended) {
                // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            while (true) {
                byte[] octets = new byte[in.readUnsignedShort()];
                in.readFully(octets);
                asked.incrementAndGet();
                for (byte[] reply : script.replies(new Message(octets), true)) {
                    out.writeShort(reply.length);
                    out.write(reply);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            // the client has what it wanted
        }
    }

    @Override
    public void close() throws IOException {
        udp.close();
        back.close();
        tcp.close();
    }
}
